import { sharesWords } from '../../measure/same-words.ts'
import { wordsIn } from '../../measure/words.ts'
import { defineWalkRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineWalkRule(data, 'press', (element, _options, { view }) => {
  if (!view) return null
  const { title, titled, headed } = view
  const heading = wordsIn(element)
  const judged = (verdict: 'pass' | 'fail' | 'unsure') => ({ verdict, data: { title, headed, heading } }) as const
  if (title !== titled || sharesWords(heading, title)) return judged('pass')
  // A title that named the view before names the wrong one now; one that names a whole task may fit all its steps.
  return judged(sharesWords(headed, title) && !sharesWords(headed, heading) ? 'fail' : 'unsure')
})
