import { defineWalkRule } from '../../rule.ts'
import { judgeCut } from '../../walk/survey/cut.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineWalkRule(data, 'orientation', (element, _options, { change }) => {
  if (!change) return null
  if (change.after.seen) return judgeCut(change)
  // A control that is there in one way only; a menu may hold it, which a person must see.
  return element.matches(data.lists.controls.join())
    ? { verdict: 'unsure', data: { words: change.before.words, by: '0 px' } }
    : null
})
