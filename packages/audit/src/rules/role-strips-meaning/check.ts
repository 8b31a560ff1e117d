import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, element => {
  const role = element.getAttribute('role') ?? ''
  const judge = (verdict: 'pass' | 'fail') => ({ verdict, data: { role } })
  if (element.matches('h1, h2, h3, h4, h5, h6, main, nav, header, footer, form[aria-label], label, legend, caption'))
    return judge('fail')
  if (element.localName === 'table')
    return judge(element.querySelector('th, caption, [scope], [headers]') ? 'fail' : 'pass')
  return null
})
