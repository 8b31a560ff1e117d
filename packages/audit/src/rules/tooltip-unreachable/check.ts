import { canFocus, isSilenced } from '../../measure/press.ts'
import { endsCalled } from '../../measure/tokens.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, element => {
  const { icons, signs } = data.lists
  if (element.closest('code, pre')) return null
  const sign = signs.includes((element.textContent ?? '').trim())
  const says = element.matches('[data-tooltip]:not([data-tooltip=""]), [data-tip]:not([data-tip=""])')
  if ((!says && !endsCalled(element, icons) && !sign) || isSilenced(element)) return null
  const tied =
    element.id !== '' && element.ownerDocument.querySelector(`[aria-describedby~="${CSS.escape(element.id)}"]`) !== null
  const reached =
    canFocus(element) ||
    element.closest('a[href], button, summary, [tabindex="0"]') !== null ||
    element.querySelector('a[href], button, [tabindex]') !== null
  return { verdict: reached || tied ? 'pass' : says || sign ? 'fail' : 'unsure', data: {} }
})
