import { hitBox } from '../../measure/hit-box.ts'
import { landmarkOf, roleOf } from '../../measure/role.ts'
import { inSentence } from '../../measure/text.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, (element, options) => {
  const { width, height } = hitBox(element)
  const side = Math.min(width, height)
  const judge = (least: number, below: 'fail' | 'unsure' = 'fail') =>
    ({ verdict: side >= least ? 'pass' : below, data: { width, height, least } }) as const

  // A link within a sentence cannot be larger than its line (WCAG 2.5.5 and 2.5.8 let it be).
  if (inSentence(element)) return { verdict: 'pass', data: { width, height, least: 0 } }
  if ('all' in options) return judge(options.all)
  if (side < options.other || !data.main.roles.includes(roleOf(element))) return judge(options.other)
  const landmark = landmarkOf(element)
  // A page that does not say where its main part is leaves it to a person to say what its main controls are.
  if (landmark === null) return judge(options.main, 'unsure')
  return judge(data.main.landmarks.includes(landmark) ? options.main : options.other)
})
