import { defineWalkRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineWalkRule(data, 'zoom', (_page, _options, { narrow }) => {
  if (!narrow) return null
  const { width, screen, by, twoWays } = narrow
  const judge = (verdict: 'pass' | 'fail' | 'unsure') => ({ verdict, data: { width, screen, by } })
  if (width <= screen + 1 || twoWays) return judge('pass')
  // Wide, and nothing to be seen that makes it so.
  return judge(by ? 'fail' : 'unsure')
})
