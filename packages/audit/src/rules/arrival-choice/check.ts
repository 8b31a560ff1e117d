import { calledAs } from '../../measure/control.ts'
import { isChinese, transferForm } from '../../measure/page-kind.ts'
import { patternOf } from '../../measure/pattern.ts'
import { isShown, shownWords } from '../../measure/shown.ts'
import { defineRule } from '../../rule.ts'
import { within } from '../../select/select.ts'
import data from './rule.json' with { type: 'json' }

const kinds = Object.values(data.lists).map(patternOf)

export const rule = defineRule(data, (view, { least }) => {
  const form = transferForm(view)
  if (!form) return null
  const times = within(view, choiceCss).filter(
    one => isOffered(one) && kinds.some(kind => kind.test(nameOfChoice(one))),
  )
  const count = kinds.filter(kind => times.some(one => kind.test(nameOfChoice(one)))).length
  const chosen = times.filter(isChosen).map(nameOfChoice).join('、')
  const judged = (verdict: 'pass' | 'fail' | 'unsure') => ({ verdict, data: { count, chosen, least } }) as const
  // A step of its own may ask it later; and only Chinese rules ask for it.
  if (count === 0) return judged(form.moves && isChinese(shownWords(view)) ? 'fail' : 'unsure')
  return judged(count < least || chosen ? 'fail' : 'pass')
})

const choiceCss = "input[type='radio' i], [role='radio'], [role='option'], option, [aria-pressed]"

function nameOfChoice(choice: Element): string {
  return choice.localName === 'option' ? (choice.textContent ?? '').trim() : calledAs(choice)
}

/** A radio under a drawn label is often hidden itself. */
function isOffered(choice: Element): boolean {
  const labels = 'labels' in choice ? [...((choice.labels as NodeListOf<Element> | null) ?? [])] : []
  return choice.localName === 'option' || [choice, ...labels].some(isShown)
}

function isChosen(choice: Element): boolean {
  if (choice.localName === 'option') return 'selected' in choice && choice.selected === true
  if ('checked' in choice) return choice.checked === true
  return ['aria-checked', 'aria-selected', 'aria-pressed'].some(name => choice.getAttribute(name) === 'true')
}
