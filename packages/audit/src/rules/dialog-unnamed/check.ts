import { nameOf } from '../../measure/name.ts'
import { wordsIn, bare, namedBy } from '../../measure/words.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, element => {
  // A window that is still closed has no name yet to a reader, but it has what will name it.
  const waiting = [element.getAttribute('aria-label') ?? '', ...namedBy(element, 'aria-labelledby').map(wordsIn)]
  return { verdict: bare([...waiting, nameOf(element)].join('')) === '' ? 'fail' : 'pass', data: {} }
})
