import { levelOf } from '../../measure/heading.ts'
import { nameOf } from '../../measure/name.ts'
import { isSaid } from '../../measure/said.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, heading => {
  if (levelOf(heading) === 0 || !isSaid(heading)) return null
  const name = nameOf(heading)
  return { verdict: /[\p{L}\p{N}\p{Emoji}]/u.test(name) ? 'pass' : 'fail', data: { name } }
})
