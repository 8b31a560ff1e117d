import { ownText } from '../../measure/text.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, (element, { han, latin }) => {
  const text = ownText(element)
  const chinese = text.match(/\p{Script=Han}/gu)?.length ?? 0
  const isChinese = chinese > text.length / 4
  const count = isChinese ? chinese : [...text].length
  if (count < (isChinese ? han : latin)) return null
  return { verdict: getComputedStyle(element).fontStyle === 'normal' ? 'pass' : 'fail', data: { count } }
})
