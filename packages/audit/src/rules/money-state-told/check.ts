import { errorText } from '../../measure/error-text.ts'
import { patternOf } from '../../measure/pattern.ts'
import { shownWords } from '../../measure/shown.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

const says = {
  transfer: patternOf(data.lists.transfer),
  failed: patternOf(data.lists.failed),
  state: patternOf(data.lists.state),
  plain: patternOf(data.lists.plain),
}

export const rule = defineRule(data, element => {
  const text = errorText(element)
  if (text === null || !says.transfer.test(text) || !says.failed.test(text)) return null
  const judged = (verdict: 'pass' | 'fail' | 'unsure') => ({ verdict, data: { text } }) as const
  if (says.state.test(`${text} ${aroundOf(element)}`)) return judged('pass')
  // A plain reason, such as a wrong password, lets most people guess that nothing moved.
  return judged(says.plain.test(text) ? 'unsure' : 'fail')
})

/** The sentence after a heading or a toast often says the rest. */
function aroundOf(element: Element): string {
  const view = element.closest("[role='alertdialog'], [role='dialog'], dialog, main, [role='main']")
  const box = view ?? element.parentElement
  const words = box && box.localName !== 'body' ? shownWords(box) : ''
  return words.length <= 600 ? words : ''
}
