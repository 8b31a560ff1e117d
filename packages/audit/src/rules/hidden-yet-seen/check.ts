import { nameOf } from '../../measure/name.ts'
import { isSaid } from '../../measure/said.ts'
import { isSeen } from '../../measure/visible.ts'
import { wordsIn, bare, weightOf, inPageOf } from '../../measure/words.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, (element, { least }) => {
  if (element.parentElement?.closest('[aria-hidden="true"]') || !isSeen(element) || element.matches('svg, i, body'))
    return null
  const words = wordsIn(element)
  if (weightOf(words) < least) return null
  // Behind an open window the page is passed over on purpose.
  const open = inPageOf(element, 'dialog[open], [aria-modal="true"]').some(isSeen)
  const heading = element.matches('main, h1, h2, form') || element.querySelector('main, h1, h2, form') !== null
  const shown = words.length > 20 ? `${words.slice(0, 20)}…` : words
  return {
    verdict: open || isSaidElsewhere(element, words) ? 'pass' : heading ? 'fail' : 'unsure',
    data: { words: shown },
  }
})

/** The same words may stand beside it for listeners only, or be the name of what is around it. */
function isSaidElsewhere(element: Element, words: string): boolean {
  const parent = element.parentElement
  const around = [...(parent?.children ?? [])].filter(near => near !== element)
  const named = element.closest('[aria-label], [aria-labelledby]')
  const said = bare([...around.map(wordsIn), named ? nameOf(named) : ''].join(' '))
  return (
    said.includes(bare(words)) ||
    // Words kept for the ear stand there to be heard in the place of those for the eye, a number digit by digit.
    around.some(near => !isSeen(near) && isSaid(near) && wordsIn(near) !== '')
  )
}
