import { calledAs } from '../../measure/control.ts'
import { patternOf } from '../../measure/pattern.ts'
import { isShown } from '../../measure/shown.ts'
import { weightOf } from '../../measure/words.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

const lures = patternOf(data.lists.lures)
const perhaps = patternOf(data.lists.unsure)
const papers = patternOf(data.lists.papers)

export const rule = defineRule(data, control => {
  if (!isShown(control)) return null
  const name = calledAs(control)
  // The headline of a news item is a link too, but nobody writes a button that long.
  if (name === '' || weightOf(name) > 48) return null
  const judged = (verdict: 'pass' | 'fail' | 'unsure') => ({ verdict, data: { name } }) as const
  if (/[?？]|怎么|如何|防|警惕|谨防|骗|\bscams?\b|\bfraud/i.test(name)) return judged('pass')
  if (lures.test(name)) return judged('fail')
  return judged(perhaps.test(name) && !papers.test(name) ? 'unsure' : 'pass')
})
