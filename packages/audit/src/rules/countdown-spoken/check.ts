import { writesTo } from '../../measure/script-writes.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, (element, { seconds }) => {
  const writes = [element, ...element.querySelectorAll('[id]')].flatMap(writesTo).filter(({ clears }) => !clears)
  if (writes.length === 0) return null
  const often = writes.filter(({ varies, clock }) => varies && clock?.every === true && clock.ms < seconds * 1000)
  const told = { every: (often[0]?.clock?.ms ?? 0) / 1000, seconds }
  if (often.length === 0) return { verdict: 'pass', data: told }
  return { verdict: often.every(({ perhaps }) => perhaps) ? 'unsure' : 'fail', data: told }
})
