import { calledAs } from '../../measure/control.ts'
import { marks } from '../../measure/page-kind.ts'
import { patternOf } from '../../measure/pattern.ts'
import { isShown, shownWords } from '../../measure/shown.ts'
import { weightOf } from '../../measure/words.ts'
import { defineRule } from '../../rule.ts'
import { within } from '../../select/select.ts'
import data from './rule.json' with { type: 'json' }

const loans = patternOf(data.lists.loans)

export const rule = defineRule(data, way => {
  const name = nameOfWay(way)
  if (weightOf(name) > 80 || !loans.test(name) || !isOffered(way)) return null
  const ways = waysWith(way)
  // Only beside other ways to pay it is a way to pay; months of a loan one came for are not.
  if (!ways.some(one => one !== way && !loans.test(nameOfWay(one)) && marks.payWays.test(nameOfWay(one)))) return null
  const judged = (verdict: 'pass' | 'fail' | 'unsure') => ({ verdict, data: { name } }) as const
  if (isChosen(way)) return judged('fail')
  return judged(ways[0] === way ? 'unsure' : 'pass')
})

const wayCss = data.select

function waysWith(way: Element): Element[] {
  const name = way.getAttribute('name')
  if (name && way.localName === 'input') {
    return within(way.ownerDocument, wayCss).filter(one => one.getAttribute('name') === name)
  }
  const group =
    way.closest("select, [role='radiogroup'], [role='listbox'], fieldset, ul, [role='list']") ?? way.parentElement
  return group ? within(group, wayCss) : []
}

function nameOfWay(way: Element): string {
  if (way.localName === 'option') return (way.textContent ?? '').trim()
  return calledAs(way) || (way.parentElement ? shownWords(way.parentElement) : '')
}

function isOffered(way: Element): boolean {
  return way.localName === 'option' || [way, way.parentElement].some(one => one !== null && isShown(one))
}

function isChosen(way: Element): boolean {
  if (way.localName === 'option') return 'selected' in way && way.selected === true
  if ('checked' in way) return way.checked === true
  return ['aria-checked', 'aria-selected', 'aria-pressed'].some(name => way.getAttribute(name) === 'true')
}
