import { calledAs, controlsIn } from '../../measure/control.ts'
import { fieldsIn, kindOf } from '../../measure/field-kind.ts'
import { patternOf } from '../../measure/pattern.ts'
import { isShown, shownWords } from '../../measure/shown.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

const biometric = patternOf(data.lists.biometric)
const acts = patternOf(data.lists.acts)
const setting = patternOf(data.lists.setting)
const other = patternOf(data.lists.other)

export const rule = defineRule(data, control => {
  if (!isShown(control)) return null
  const name = calledAs(control)
  if (name.length > 40 || !biometric.test(name) || !acts.test(name) || setting.test(name)) return null
  const judged = (verdict: 'pass' | 'fail' | 'unsure') => ({ verdict, data: { name } }) as const
  const view = control.closest('dialog, [role="dialog"], [role="alertdialog"]') ?? control.ownerDocument.body
  const ways = controlsIn(view).filter(one => one !== control && !control.contains(one))
  const isOther = (one: Element) => other.test(calledAs(one)) && !setting.test(calledAs(one).replace(other, ''))
  const fields = fieldsIn(view).some(field => ['pin', 'password', 'code'].includes(kindOf(field)))
  if (fields || ways.some(isOther)) return judged('pass')
  return judged(other.test(shownWords(view).replace(name, '')) ? 'unsure' : 'fail')
})
