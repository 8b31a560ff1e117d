import { calledAs, controlsIn } from '../../measure/control.ts'
import { isBankHome, isChinese, isSettings } from '../../measure/page-kind.ts'
import { patternOf } from '../../measure/pattern.ts'
import { isShown, shownWords } from '../../measure/shown.ts'
import { defineRule } from '../../rule.ts'
import { within } from '../../select/select.ts'
import data from './rule.json' with { type: 'json' }

const elder = patternOf(data.lists.elder)
const alias = patternOf(data.lists.alias)
const leaves = patternOf(data.lists.leaves)

export const rule = defineRule(data, (body, { plain }) => {
  const home = isBankHome(body)
  if (!home && !isSettings(body)) return null
  const switches = within(
    body,
    "[role='switch'], input[type='checkbox' i], input[type='radio' i], [role='radio']",
  ).filter(isShown)
  const controls = controlsIn(body)
  const names = [...controls, ...switches].map(calledAs).filter(name => name.length <= 40)
  const page = { page: home ? '首页' : '设置', pageEn: home ? 'home page' : 'settings page' }
  const judged = (verdict: 'pass' | 'fail' | 'unsure', other = '', otherEn = '') =>
    ({ verdict, data: { ...page, other, otherEn } }) as const
  // Elder mode itself need not lead to where one is.
  if (names.some(name => elder.test(name) || leaves.test(name))) return judged('pass')
  const other = names.find(name => alias.test(name))
  if (other !== undefined) return judged('unsure', `，有一个叫“${other}”的`, `, one entry is called “${other}”`)
  // A home page with so little on it may be the elder mode itself.
  const isPlain = home && controls.length <= plain
  // The rule is Chinese; and the name says 长辈版 only in Chinese.
  return judged(isChinese(shownWords(body)) && !isPlain ? 'fail' : 'unsure')
})
