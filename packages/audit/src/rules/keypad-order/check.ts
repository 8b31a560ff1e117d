import { digitsOf, outOfOrder } from '../../measure/keypad.ts'
import { isShown } from '../../measure/shown.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, (box, options) => {
  const digits = digitsOf(box)
  if (digits === null || !isShown(box)) return null
  const falls = outOfOrder(digits)
  const judged = (verdict: 'pass' | 'fail' | 'unsure') => ({ verdict, data: { digits } }) as const
  // A kiosk is used without one's own screen reader, by the places of its keys; a phone may shuffle for everybody else.
  if ('most' in options) return judged(falls > options.most ? 'fail' : 'pass')
  return judged(falls > 0 ? 'unsure' : 'pass')
})
