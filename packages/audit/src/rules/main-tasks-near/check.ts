import { calledAs, controlsIn } from '../../measure/control.ts'
import { isBankHome } from '../../measure/page-kind.ts'
import { patternOf } from '../../measure/pattern.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

const tasks = [
  { zh: '查询', en: 'query', pattern: patternOf(data.lists.query) },
  { zh: '转账', en: 'transfer', pattern: patternOf(data.lists.transfer) },
  { zh: '缴费', en: 'bills', pattern: patternOf(data.lists.bills) },
]

export const rule = defineRule(data, body => {
  if (!isBankHome(body)) return null
  const names = controlsIn(body).map(calledAs)
  const missing = tasks.filter(({ pattern }) => !names.some(name => pattern.test(name)))
  const told = { missing: missing.map(({ zh }) => zh).join('、'), missingEn: missing.map(({ en }) => en).join(', ') }
  return { verdict: missing.length === 0 ? 'pass' : 'fail', data: told }
})
