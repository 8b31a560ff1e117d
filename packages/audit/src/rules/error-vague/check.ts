import { isSilenced } from '../../measure/press.ts'
import { wordsIn, weightOf } from '../../measure/words.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, element => {
  const said = wordsIn(element)
  if (said === '' || isSilenced(element) || element.matches('input, select, textarea, form, body, label')) return null
  if (element.querySelector('input, select, textarea, [class*="error" i], [role="alert"]') || weightOf(said) > 200)
    return null
  const vague = data.lists.vague.some(pattern =>
    new RegExp(`^(${pattern})$`, 'iu').test(said.replace(/[。.!！\s]+$/u, '')),
  )
  return { verdict: vague ? 'fail' : 'pass', data: { said } }
})
