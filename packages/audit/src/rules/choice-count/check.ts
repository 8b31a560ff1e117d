import { calledAs, controlsIn } from '../../measure/control.ts'
import { isBankHome } from '../../measure/page-kind.ts'
import { patternOf } from '../../measure/pattern.ts'
import { landmarkOf } from '../../measure/role.ts'
import { isReachable } from '../../measure/visible.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

const aside = patternOf(data.lists.aside)

export const rule = defineRule(data, (body, { most }) => {
  if (!isBankHome(body)) return null
  const first = controlsIn(body).filter(one => isReachable(one) && isOnFirstScreen(one) && !aside.test(calledAs(one)))
  const main = first.filter(one => landmarkOf(one) === 'main')
  const elsewhere = first.filter(one =>
    ['banner', 'navigation', 'contentinfo', 'complementary'].includes(landmarkOf(one) ?? ''),
  )
  // A page without a main part does not say which of its choices are main.
  const choices = main.length > 0 ? main : first.filter(one => !elsewhere.includes(one))
  const names = [...new Set(choices.map(calledAs))]
  const verdict = names.length <= most ? 'pass' : main.length > 0 ? 'fail' : 'unsure'
  return { verdict, data: { count: names.length, most, names: names.slice(0, 8).join('、') } }
})

function isOnFirstScreen(control: Element): boolean {
  const { top } = control.getBoundingClientRect()
  const view = control.ownerDocument.defaultView
  return view !== null && top + view.scrollY < view.innerHeight
}
