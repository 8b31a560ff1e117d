import { defineWalkRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineWalkRule(data, 'press', (_element, _options, { dialog }) => {
  if (!dialog) return null
  const { focus, leaks, modal } = dialog
  const [zh = '', en = ''] = leaks ? data.lists.leaks : data.lists.outside
  if (focus === 'inside' && !leaks) return { verdict: 'pass', data: { zh, en } }
  // A box that lets people go on behind it may wait until they come.
  return { verdict: modal ? 'fail' : 'unsure', data: { zh, en } }
})
