import { ownText } from '../../measure/text.ts'
import { isSaid } from '../../measure/said.ts'
import { patternOf } from '../../measure/pattern.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, element => {
  const text = ownText(element).replace(/\s+/g, ' ')
  if (!negative.test(text) || element.closest('code, pre, blockquote, q') || !isSaid(element)) return null
  const found = patterns.map(pattern => pattern.exec(text)).find(Boolean)
  if (!found) return { verdict: 'pass', data: { words: '' } }
  const begin = Math.max(0, found.index - 4)
  return {
    verdict: surest.test(found[0]) ? 'fail' : 'unsure',
    data: { words: text.slice(begin, found.index + found[0].length + 6) },
  }
})

const negative = /[不没无未非勿莫]|\b(not|no|never|cannot|ain|unless)\b|n['’]t\b/i
const patterns = data.lists.patterns.map(pattern => new RegExp(pattern, 'iu'))
/** Said in two words that stand side by side there is no other way to read it. */
const surest = patternOf(data.lists.sure)
