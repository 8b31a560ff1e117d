import { frame, settle } from '../active.ts'
import { record } from '../sights.ts'
import type { PressSight } from './sight.ts'

let address = ''

/** Goes to a choice or a box, and tells the key that sets it otherwise; null where it is gone or has nothing else to be. */
export async function goTo(element: Element): Promise<string | null> {
  if (!element.isConnected || element.matches(':disabled')) return null
  ;(element as HTMLElement).focus()
  await settle()
  address = location.href
  if ((element.getRootNode() as Document | ShadowRoot).activeElement !== element) return null
  return element.localName === 'select' ? arrowOf(element as HTMLSelectElement) : 'Space'
}

/** Waits for what the page does about it. */
export async function rest(): Promise<void> {
  await frame()
  await settle()
}

/** Keeps what came of it; what was refused is told from outside. */
export function set(element: Element, did: NonNullable<PressSight['setting']>): void {
  const moved = location.href.split('#')[0] !== address.split('#')[0]
  record('press', element, { setting: did === 'nothing' && moved ? 'address' : did })
}

function arrowOf(choice: HTMLSelectElement): string | null {
  const others = [...choice.options].filter(({ disabled, index }) => !disabled && index !== choice.selectedIndex)
  if (others.length === 0) return null
  return others.some(({ index }) => index > choice.selectedIndex) ? 'ArrowDown' : 'ArrowUp'
}
