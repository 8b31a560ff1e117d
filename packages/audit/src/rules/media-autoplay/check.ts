import { nameOf } from '../../measure/name.ts'
import { isShown } from '../../measure/shown.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, (element, { seconds }) => {
  const src = element.getAttribute('src') ?? ''
  if (element.localName === 'iframe') {
    const quiet = data.lists.quiet.some(word => src.includes(word))
    return { verdict: quiet ? 'pass' : 'unsure', data: {} }
  }
  if (!('duration' in element)) return { verdict: 'fail', data: {} }
  const media = element as HTMLMediaElement
  const quiet = media.hasAttribute('muted') || media.muted || isSilent(media)
  // A sound of three seconds or less may start (WCAG 1.4.2); a length nobody knows yet is not a short one.
  if (quiet || (!media.loop && lengthOf(media) <= seconds)) return { verdict: 'pass', data: {} }
  return { verdict: media.controls || hasStop(media) ? 'unsure' : 'fail', data: {} }
})

const stops = new RegExp(data.lists.stops.join('|'), 'i')

/** How long it sounds: the part its address asks for (`#t=0,2`), else all of it. */
function lengthOf(media: HTMLMediaElement): number {
  const address = media.currentSrc || (media.getAttribute('src') ?? '')
  const [, from = '', to = ''] = /#(?:.*&)?t=(?:npt:)?([\d.]*),([\d.]+)/.exec(address) ?? []
  return to === '' ? media.duration : Number(to) - Number(from)
}

/** A film that has been read and brought pictures but no sound; only some browsers count that. */
function isSilent(media: HTMLMediaElement): boolean {
  const read = (name: string): unknown => (name in media ? media[name as keyof HTMLMediaElement] : undefined)
  if (media.readyState < 3 || media.localName !== 'video') return false
  return read('webkitAudioDecodedByteCount') === 0 && Number(read('webkitVideoDecodedByteCount')) > 0
}

/** A button of the page's own may stop it; whether it does, a person tries. */
function hasStop({ ownerDocument }: Element): boolean {
  return [...ownerDocument.querySelectorAll('button, [role="button"], [role="switch"]')].some(
    button => isShown(button) && stops.test(nameOf(button)),
  )
}
