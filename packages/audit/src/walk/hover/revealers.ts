import { styleRules } from '../../measure/sheets.ts'
import { within } from '../../select/select.ts'
import { kept, keptAs } from '../kept.ts'

/** What is made to show something else while a pointer is on it: by a style, or by its script. */
export function revealers(): Element[] {
  const styled = styleRules(document).flatMap(({ selector }) => found(hovered(selector)))
  const handled = within(document, names.map(name => `[${name}]`).join(', '))
  return [...new Set([...styled, ...handled, ...heard()])].filter(
    element => !element.matches('html, body, main') && element.isConnected,
  )
}

/** Whether it listens for a pointer that comes. */
export function hearsPointer(element: Element): boolean {
  if (names.some(name => typeof (element as HTMLElement)[name] === 'function') || heard().has(element)) return true
  const key = Object.keys(element).find(name => name.startsWith('__reactProps$'))
  const props = key ? (element as unknown as Record<string, object>)[key] : undefined
  return (
    props !== undefined &&
    ['onMouseEnter', 'onMouseOver', 'onPointerEnter', 'onPointerMove'].some(name => name in props)
  )
}

const names = ['onmouseenter', 'onmouseover', 'onpointerenter', 'onpointerover'] as const

/** Elements only are kept there. */
function heard(): ReadonlySet<Element> {
  return keptAs(kept.hearing) as ReadonlySet<Element>
}

/** `.top` of `.top:hover .sub`: what must be under the pointer so that the style of something else changes. */
function hovered(selector: string): string {
  const [, before = '', after = ''] = /^([^()]*?):hover([^\s>+~]*)[\s>+~]/.exec(selector) ?? []
  const subject = before + after
  return /(^|[\s>+~])$/.test(subject) ? '' : subject
}

function found(selector: string): Element[] {
  try {
    return selector === '' ? [] : within(document, selector)
  } catch {
    return []
  }
}
