import { sharesWords } from '../../measure/same-words.ts'
import { defineWalkRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineWalkRule(data, 'press', (_element, _options, { view }) => {
  if (!view) return null
  const { title, titled, headed, heading } = view
  const judged = (verdict: 'pass' | 'fail' | 'unsure') => ({ verdict, data: { title, headed, heading } }) as const
  const step = stepIn(title)
  if (title === titled && step !== null && step === stepIn(headed) && (stepIn(heading) ?? step) !== step)
    return judged('fail')
  if (title !== titled || sharesWords(heading, title)) return judged('pass')
  // A title that named the view before names the wrong one now; one that names a whole task may fit all its steps.
  return judged(sharesWords(headed, title) && !sharesWords(headed, heading) ? 'fail' : 'unsure')
})

/** Step 2, 第 2 步, 2/3: the number of a step that some words tell. */
function stepIn(text: string): string | null {
  const [, ...found] = /\bstep (\d+)|第\s*(\d+|[一二三四五六七八九十])\s*步|\b(\d)\s*(?:\/|of)\s*\d\b/i.exec(text) ?? []
  return found.find(number => number !== undefined) ?? null
}
