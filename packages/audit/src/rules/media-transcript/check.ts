import { nameOf } from '../../measure/name.ts'
import { isSilenced } from '../../measure/press.ts'
import { inPageOf, mentions, weightOf, wordsAround, wordsIn } from '../../measure/words.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, (element, { words }) => {
  if (!element.hasAttribute('controls') || isSilenced(element)) return null
  // A film that speaks is judged by its captions; one without sound by what is written of it.
  if (element.localName === 'video' && !isMute(element)) return null
  if (isTold(element)) return { verdict: 'pass', data: {} }
  // Where hardly anything else stands in the page, the same can stand nowhere.
  const page = inPageOf(element, 'main, [role="main"]')[0] ?? element.ownerDocument.body
  return { verdict: weightOf(wordsIn(page)) < words ? 'fail' : 'unsure', data: {} }
})

function isMute(film: Element): boolean {
  return film.hasAttribute('muted') || mentions(`${nameOf(film)} ${wordsAround(film)}`, data.lists.mute)
}

function isTold(element: Element): boolean {
  const tracks = [...element.querySelectorAll('track[kind="descriptions"], track[kind="captions"], track:not([kind])')]
  return tracks.length > 0 || mentions(wordsAround(element), data.lists.told)
}
