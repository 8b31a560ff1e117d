import { calledAs, controlsIn } from '../../measure/control.ts'
import { fieldsIn } from '../../measure/field-kind.ts'
import { patternOf } from '../../measure/pattern.ts'
import { canFocus } from '../../measure/press.ts'
import { isShown, shownWords } from '../../measure/shown.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

const moves = patternOf(data.lists.moves)

export const rule = defineRule(data, element => {
  // Of a row of things that are all dragged the first stands for all, and within one thing its outermost part.
  const item = itemOf(element)
  const before = item.previousElementSibling
  if (!isShown(element) || item.parentElement?.closest(data.select) || (before && holdsDragged(before))) return null
  const name = shownWords(item).replace(/\s+/g, ' ').slice(0, 30) || item.localName
  const judged = (verdict: 'pass' | 'fail' | 'unsure') => ({ verdict, data: { name } }) as const
  if (moves.test(controlsIn(item).map(calledAs).join('\n')) || fieldsIn(item).length > 0) return judged('pass')
  // Keys may move what takes the focus, a press may pick up what hears one, and a menu may hold the way.
  if (controlsIn(item).length > 0 || canFocus(element) || element.hasAttribute('onclick')) return judged('unsure')
  const elsewhere = controlsIn(element.ownerDocument.body).some(control => moves.test(calledAs(control)))
  return judged(elsewhere ? 'unsure' : 'fail')
})

/** The row of a list that is dragged, where only a handle in it is marked. */
function itemOf(element: Element): Element {
  return element.closest('li, tr, [role="listitem"], [role="option"]') ?? element
}

function holdsDragged(box: Element): boolean {
  return box.matches(data.select) || box.querySelector(data.select) !== null
}
