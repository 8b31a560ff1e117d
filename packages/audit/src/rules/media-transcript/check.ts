import { endingOf } from '../../measure/link.ts'
import { nameOf } from '../../measure/name.ts'
import { isSilenced } from '../../measure/press.ts'
import { isSaid } from '../../measure/said.ts'
import { inPageOf, mentions, weightOf, wordsAround, wordsIn } from '../../measure/words.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, (element, { words }) => {
  if (!isOffered(element)) return null
  if (isTold(element)) return { verdict: 'pass', data: {} }
  // Where hardly anything else stands in the page, the same can stand nowhere.
  const page = inPageOf(element, 'main, [role="main"]')[0] ?? element.ownerDocument.body
  return { verdict: weightOf(wordsIn(page)) < words ? 'fail' : 'unsure', data: {} }
})

/** A film that speaks is judged by its captions, one without sound by what is written of it; a file of either by its link. */
function isOffered(element: Element): boolean {
  if (element.localName === 'a') return isSaid(element) && data.lists.files.includes(endingOf(element))
  if (!element.hasAttribute('controls') || isSilenced(element)) return false
  return element.localName === 'audio' || isMute(element)
}

function isMute(film: Element): boolean {
  return film.hasAttribute('muted') || mentions(`${nameOf(film)} ${wordsAround(film)}`, data.lists.mute)
}

function isTold(element: Element): boolean {
  const tracks = [...element.querySelectorAll('track[kind="descriptions"], track[kind="captions"], track:not([kind])')]
  return tracks.length > 0 || mentions(wordsAround(element), data.lists.told)
}
