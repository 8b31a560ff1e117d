import { defineWalkRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineWalkRule(data, 'press', (_element, _options, { toggle, dialog }) => {
  if (!toggle || dialog) return null
  const { state, renamed, sure, undone } = toggle
  const [zh = '', en = ''] = state === 'stays' ? data.lists.stays : data.lists.none
  if (state === 'follows' || renamed) return { verdict: 'pass', data: { zh, en } }
  if (undone) return { verdict: 'fail', data: { zh, en } }
  // What came may be something else than a part that opens and closes, such as a message.
  return { verdict: state === 'stays' && sure ? 'fail' : 'unsure', data: { zh, en } }
})
