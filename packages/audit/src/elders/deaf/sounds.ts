import { isSilenced } from '../../measure/press.ts'
import { mentions, wordsAround } from '../../measure/words.ts'
import captions from '../../rules/media-captions/rule.json' with { type: 'json' }
import { within } from '../../select/select.ts'
import { kept, keptAs } from '../../walk/kept.ts'
import { placeOf } from '../place.ts'
import type { Place } from '../told.ts'

/** Something that sounds, or would when it is played. */
export interface Sound extends Place {
  readonly kind: 'video' | 'audio' | 'script'
  /** Whether its words can be read: captions, or a transcript beside it. */
  readonly worded: boolean
  readonly byItself: boolean
}

/** Every sound of the page: its films and recordings, and what its scripts began to play where that was listened for. */
export function soundsHere(): Sound[] {
  const begun = keptAs(kept.playing)
  const media = within(document, 'audio, video').filter(one => !isSilent(one) && (hasSource(one) || begun.has(one)))
  const own = media.map((one): Sound => ({
    ...placeOf(one),
    kind: one.localName === 'video' ? 'video' : 'audio',
    worded: isWorded(one),
    byItself: one.hasAttribute('autoplay') || begun.has(one),
  }))
  const loose = [...begun].filter(one => !isInPage(one) && !isSilent(one))
  return [...own, ...loose.map((): Sound => ({ ...placeOf(document.documentElement), ...scripted }))]
}

const scripted = { kind: 'script', worded: false, byItself: true } as const

function isInPage(sound: unknown): boolean {
  return typeof sound === 'object' && sound !== null && 'isConnected' in sound && sound.isConnected === true
}

function isSilent(sound: unknown): boolean {
  if (typeof sound !== 'object' || sound === null) return true
  if ('muted' in sound && sound.muted === true) return true
  return ('volume' in sound && sound.volume === 0) || (isInPage(sound) && isSilenced(sound as Element))
}

function hasSource(media: Element): boolean {
  return (
    media.hasAttribute('src') || media.querySelector('source') !== null || ('srcObject' in media && !!media.srcObject)
  )
}

function isWorded(media: Element): boolean {
  const tracked = media.querySelector('track[kind="captions" i], track[kind="subtitles" i], track:not([kind])') !== null
  return tracked || mentions(wordsAround(media), captions.lists.told)
}
