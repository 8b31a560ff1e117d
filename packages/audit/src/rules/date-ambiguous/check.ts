import { ownText } from '../../measure/text.ts'
import { isSaid } from '../../measure/said.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, element => {
  if (/^(script|style|noscript|template|title|textarea)$/.test(element.localName) || element.closest('code, pre, svg'))
    return null
  const found = [...ownText(element).matchAll(dates)]
  if (found.length === 0 || !isSaid(element)) return null
  const unclear = found.find(
    ([, one, , other]) => Number(one) <= 12 && Number(other) <= 12 && Number(one) !== Number(other),
  )
  return { verdict: unclear ? 'fail' : 'pass', data: { words: (unclear ?? found[0])?.[0] ?? '' } }
})

/** Two small numbers and a year, with slashes, dashes or dots; a version or an address has more of them. */
const dates = /(?<![\d/.\-\w])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/\-\w]|\.\d)/g
