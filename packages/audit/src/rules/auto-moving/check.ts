import { wordsIn } from '../../measure/words.ts'
import { defineWalkRule } from '../../rule.ts'
import numbers from '../../walk/motion/motion.json' with { type: 'json' }
import data from './rule.json' with { type: 'json' }

export const rule = defineWalkRule(data, 'motion', (element, _options, { moved, turned, stop }) => {
  if (!moved?.lasts && !turned) return null
  if (stop === 'named') return { verdict: 'pass', data: {} }
  // Words that turned twice may have come to their end; those that go on after five seconds have to be read in haste.
  if (!moved?.lasts) return { verdict: turned?.lasts && stop !== 'perhaps' ? 'fail' : 'unsure', data: {} }
  // A little thing that moves may be a sign of life and no hindrance; words that run have to be read.
  const little = moved.share < numbers.small && wordsIn(element).length < numbers.wordy
  return { verdict: stop === 'perhaps' || little ? 'unsure' : 'fail', data: {} }
})
