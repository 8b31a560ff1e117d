import { nameOf } from '../../measure/name.ts'
import { isSeen } from '../../measure/visible.ts'
import { mentions } from '../../measure/words.ts'
import { select } from '../../select/select.ts'
import { kept, keptAs } from '../kept.ts'
import { record } from '../sights.ts'
import numbers from './motion.json' with { type: 'json' }
import { begin, look, moved, turned } from './sampler.ts'

export { begin, look }

/** Records what moved by itself, and what the person has to stop it with. */
export function compare(): void {
  for (const [element, how] of moved()) record('motion', element, { moved: how, stop: stopFor(element) })
  for (const [element, how] of turned()) record('motion', element, { turned: how, stop: stopFor(element) })
}

/** Records the most flashes within a second. */
export function flashed(times: number): void {
  record('motion', document.documentElement, { flashes: times })
}

/** Records what scripts began to play without being asked. */
export function sounds(): void {
  for (const sound of keptAs(kept.playing)) {
    const media = isMedia(sound) ? sound : undefined
    const inPage = media?.isConnected ? media : document.documentElement
    const length = media?.loop ? Number.POSITIVE_INFINITY : (media?.duration ?? Number.NaN)
    const seconds = Number.isNaN(length) ? -1 : length
    const silent = media !== undefined && (media.muted || media.volume === 0)
    const stoppable = (media?.isConnected && media.controls) || stopFor(inPage) === 'named'
    record('motion', inPage, { played: { seconds, silent, stoppable } })
  }
}

function isMedia(sound: unknown): sound is HTMLMediaElement {
  return typeof sound === 'object' && sound !== null && 'duration' in sound && 'localName' in sound
}

function stopFor(element: Element): 'named' | 'perhaps' | 'none' {
  const all = select(document, '@pressable').filter(isSeen)
  if (all.some(control => mentions(nameOf(control), numbers.stops))) return 'named'
  const around = element.parentElement?.parentElement ?? element
  return all.some(control => around.contains(control) && nameOf(control) === '') ? 'perhaps' : 'none'
}
