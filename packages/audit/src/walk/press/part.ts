import { nameOf } from '../../measure/name.ts'
import { activeElement } from '../active.ts'
import { appeared, isLive, isStillSeen } from '../scene.ts'
import { record } from '../sights.ts'
import { opens } from './find.ts'
import limits from './limits.json' with { type: 'json' }
import { pressed, stateOf, tells, until } from './look.ts'
import type { ToggleSight } from './sight.ts'

let part: { readonly shown: readonly Element[]; readonly told: ToggleSight } | null = null

/** Notes how the control tells that the part of the page it opened is open; call when it has been opened. */
export function noteToggle(): void {
  const press = pressed()
  part = null
  if (!press) return
  const { opener, state, name } = press
  const shown = appeared(press.scene).filter(element => !opener.contains(element))
  const follows = stateOf(opener) !== state || opener.localName === 'summary'
  const named = document.getElementById(opener.getAttribute('aria-controls') ?? '')
  const told: ToggleSight = {
    state: tells(opener) ? (follows ? 'follows' : 'stays') : 'none',
    renamed: nameOf(opener) !== name,
    sure: named !== null && shown.some(element => named.contains(element)),
    undone: false,
  }
  // What is told by itself as it comes needs no word at the control.
  if (shown.every(isLive)) return
  part = { shown, told }
  if (opens(opener)) record('press', opener, { toggle: told })
}

/** Whether what came is there still, and the control has the focus: a second press may undo the first. */
export function isToBePressedBack(): boolean {
  const press = pressed()
  if (press === null || activeElement() !== press.opener) return false
  return stateOf(press.opener) !== press.state || part?.shown.some(isStillSeen) === true
}

/** Keeps that a second press took away all that the first one brought; of what does not say that it opens something, only that. */
export async function keepUndone(): Promise<void> {
  const press = pressed()
  if (!press || !part) return
  const { shown, told } = part
  await until(() => !shown.some(isStillSeen), limits.closesWithinMs)
  if (!shown.some(isStillSeen)) record('press', press.opener, { toggle: { ...told, undone: true } })
}
