import { isSilenced } from '../../measure/press.ts'
import { patternOf } from '../../measure/pattern.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

const sure = patternOf(data.lists.sure)
const sold = patternOf(data.lists.sold)

export const rule = defineRule(data, element => {
  const alt = (element.getAttribute('alt') ?? element.getAttribute('aria-label') ?? '').trim()
  if (element.matches('[role="presentation"], [role="none"]'))
    return { verdict: alt === '' ? 'pass' : 'fail', data: { alt } }
  // What is pressed, or shown for its own sake, is no decoration whatever it is called.
  if (isSilenced(element) || element.closest('a, button, figure, [role="button"]') || sold.test(alt)) return null
  return sure.test(alt) ? { verdict: 'fail', data: { alt } } : null
})
