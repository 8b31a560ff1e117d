import { nameOf } from '../../measure/name.ts'
import { wordsIn, bare, namedBy } from '../../measure/words.ts'
import { isShown } from '../../measure/shown.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, element => {
  // A window that is still closed has no name yet to a reader, but it has what will name it.
  const named = namedBy(element, 'aria-labelledby')
  const waiting = [element.getAttribute('aria-label') ?? '', ...named.map(wordsIn)]
  if (bare([...waiting, nameOf(element)].join('')) !== '') return { verdict: 'pass', data: {} }
  // Its heading may be written when it opens.
  return !isShown(element) && named.length > 0 ? null : { verdict: 'fail', data: {} }
})
