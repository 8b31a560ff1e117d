import { errorText } from '../../measure/error-text.ts'
import { patternOf } from '../../measure/pattern.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

const blames = patternOf(data.lists.blames)

export const rule = defineRule(data, element => {
  const text = errorText(element)
  if (text === null) return null
  const judged = (verdict: 'pass' | 'fail' | 'unsure', word = '') => ({ verdict, data: { text, word } }) as const
  const [word] = blames.exec(text) ?? []
  if (word !== undefined) return judged('fail', word)
  const [shout] = /[!！]+/.exec(text) ?? []
  if (shout === undefined) return judged('pass')
  // One may be a friendly "Oops!"; two in a row shout.
  return judged(shout.length > 1 ? 'fail' : 'unsure', shout)
})
