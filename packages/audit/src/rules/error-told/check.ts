import { defineWalkRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineWalkRule(data, 'submit', (_element, _options, { error, answer }) => {
  // A form that asks for something and says nothing may have nothing to say, or may say it where we do not look.
  if (answer)
    return answer.how === 'nothing' && answer.demands ? { verdict: 'unsure', data: say(data.lists.silent) } : null
  if (!error) return null
  const { words, invalid } = error
  if (words === 'browser' || words === 'linked') return { verdict: 'pass', data: say(data.lists.none) }
  if (words === 'none') return { verdict: 'fail', data: say(data.lists.none) }
  return { verdict: invalid ? 'fail' : 'unsure', data: say(data.lists.near) }
})

function say([zh = '', en = '']: readonly string[]) {
  return { zh, en }
}
