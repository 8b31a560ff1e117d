import { native, canFocus, isSilenced } from '../../measure/press.ts'
import { endsCalled } from '../../measure/tokens.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, element => {
  if (!endsCalled(element, data.lists.kinds) || isSilenced(element) || element.matches(native)) return null
  if (element.parentElement?.closest(data.select)) return null
  const heads = [
    ...element.querySelectorAll(
      'dt, h2, h3, h4, h5, h6, summary, button, [role="button"], [class*="header" i], [class*="title" i], [class*="toggle" i]',
    ),
  ]
  if (heads.length < 2 && element.localName !== 'details') return null
  const reached =
    element.matches('details') ||
    heads.some(
      head =>
        canFocus(head) ||
        head.querySelector('a[href], button, [tabindex], summary') !== null ||
        head.closest('summary, button, [tabindex]') !== null,
    )
  return { verdict: reached ? 'pass' : 'unsure', data: {} }
})
