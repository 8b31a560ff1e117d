import { wordsIn } from '../../measure/words.ts'
import { defineWalkRule } from '../../rule.ts'
import numbers from '../../walk/motion/motion.json' with { type: 'json' }
import data from './rule.json' with { type: 'json' }

export const rule = defineWalkRule(data, 'motion', (element, _options, { moved, stop }) => {
  if (!moved?.lasts) return null
  if (stop === 'named') return { verdict: 'pass', data: {} }
  // A little thing that moves may be a sign of life and no hindrance; words that run have to be read.
  const little = moved.share < numbers.small && wordsIn(element).length < numbers.wordy
  return { verdict: stop === 'perhaps' || little ? 'unsure' : 'fail', data: {} }
})
