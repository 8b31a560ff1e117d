import { calledAs, controlsIn } from '../../measure/control.ts'
import { fieldsIn, kindOf } from '../../measure/field-kind.ts'
import { amountForm, marks, transferCheck, transferForm, viewCss } from '../../measure/page-kind.ts'
import { patternOf } from '../../measure/pattern.ts'
import { shownWords } from '../../measure/shown.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

const masked = patternOf(data.lists.masked)
const arrival = patternOf(data.lists.arrival)
const pays = patternOf(data.lists.pays)
const final = patternOf(data.lists.final)

export const rule = defineRule(data, view => {
  const form = transferForm(view) ?? amountForm(view)
  if (form) return formJudged(view, form)
  const yes = transferCheck(view)
  if (!yes) return paidAtOnce(view)
  const missing = missingOn(view, yes)
  if (missing.length === 0) return { verdict: 'pass', data: told(yes, missing) }
  // Who knows the payee may do without the rest; without a way back nobody can mend a mistake.
  return { verdict: missing.includes('back') ? 'fail' : 'unsure', data: told(yes, missing) }
})

const words = {
  page: { zh: '核对的一页', en: 'a page to check' },
  account: { zh: '遮住中间的账号', en: 'the masked account' },
  arrival: { zh: '几时到账', en: 'when it arrives' },
  back: { zh: '返回修改', en: 'a way back' },
}

function told(go: Element, missing: readonly (keyof typeof words)[]) {
  return {
    go: calledAs(go),
    missing: missing.map(one => words[one].zh).join('、'),
    missingEn: missing.map(one => words[one].en).join(', '),
  }
}

/** One press that pays so much to somebody told already; sure where the page says itself that nothing brings it back. */
function paidAtOnce(view: Element) {
  const go = controlsIn(view).find(one => pays.test(calledAs(one)) && one.closest(viewCss) === view)
  if (!go || fieldsIn(view).length > 0 || hasBack(view, go)) return null
  const isFinal = final.test(shownWords(view).replace(/\s+/g, ' '))
  return { verdict: isFinal ? 'fail' : 'unsure', data: told(go, ['page', 'back']) } as const
}

/** On a form, only a secret asked beside the payee shows that nothing comes between the press and the money. */
function formJudged(view: Element, { go, moves }: { go: Element; moves: boolean }) {
  const measured = told(go, ['page'])
  if (!moves) return { verdict: 'pass', data: measured } as const
  const secret = fieldsIn(view).some(field => ['pin', 'password', 'code'].includes(kindOf(field)))
  return { verdict: secret ? 'fail' : 'unsure', data: measured } as const
}

/** Payee and amount are what made it a check page; these are the rest. */
function missingOn(view: Element, yes: Element): (keyof typeof words)[] {
  const said = shownWords(view)
  return [
    ...(masked.test(said) ? [] : (['account'] as const)),
    ...(arrival.test(said) ? [] : (['arrival'] as const)),
    ...(hasBack(view, yes) ? [] : (['back'] as const)),
  ]
}

function hasBack(view: Element, yes: Element): boolean {
  return controlsFor(view).some(one => one !== yes && marks.back.test(calledAs(one)))
}

/** The controls of a view; a page's own bar may hold the way back, a dialog must bring its own. */
function controlsFor(view: Element): Element[] {
  if (view.matches("dialog, [role='dialog'], [role='alertdialog']")) return controlsIn(view)
  return controlsIn(view.ownerDocument.body).filter(one => one.closest(viewCss)?.contains(view) || view.contains(one))
}
