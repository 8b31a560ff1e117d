import { ownText } from '../../measure/text.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, (element, { letters }) => {
  const raised = getComputedStyle(element).textTransform === 'uppercase'
  const said = ownText(element)
  const text = raised ? said.toUpperCase() : said
  // Several words, with nothing small between them.
  const runs = text.match(/[A-Z][A-Z\s,.;:'’“”!?&()-]*\s[A-Z\s,.;:'’“”!?&()-]*[A-Z]/g) ?? []
  const counts = runs.map(run => run.replace(/[^A-Z]/g, '').length)
  const count = Math.max(0, ...counts)
  if (text.replace(/[^A-Za-z]/g, '').length < letters) return null
  return { verdict: count >= letters ? 'fail' : 'pass', data: { count } }
})
