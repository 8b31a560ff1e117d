import { calledAs } from '../../measure/control.ts'
import { patternOf } from '../../measure/pattern.ts'
import { isShown } from '../../measure/shown.ts'
import { weightOf } from '../../measure/words.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

const shames = patternOf(data.lists.shames)
const perhaps = patternOf(data.lists.perhaps)
const refuses = patternOf(data.lists.refuses)

export const rule = defineRule(data, control => {
  if (!isShown(control)) return null
  const name = calledAs(control).replace(/[’ʼ]/g, "'")
  // Nobody writes a button longer than a line; that is a headline.
  if (name === '' || weightOf(name) > 80) return null
  const judged = (verdict: 'pass' | 'fail' | 'unsure') => ({ verdict, data: { name } }) as const
  if (shames.test(name)) return judged('fail')
  if (perhaps.test(name)) return judged('unsure')
  return refuses.test(name) ? judged('pass') : null
})
