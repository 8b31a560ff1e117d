import { calledAs, controlsIn } from '../../measure/control.ts'
import { fieldsIn } from '../../measure/field-kind.ts'
import { marks, transferCheck, transferForm } from '../../measure/page-kind.ts'
import { patternOf } from '../../measure/pattern.ts'
import { isShown, shownWords } from '../../measure/shown.ts'
import { defineRule } from '../../rule.ts'
import { within } from '../../select/select.ts'
import data from './rule.json' with { type: 'json' }

const warns = patternOf(data.lists.warns)

export const rule = defineRule(data, view => {
  const step = stepOf(view)
  if (!step) return null
  const { go, last } = step
  const judged = (verdict: 'pass' | 'fail' | 'unsure', [state, stateEn]: readonly [string, string]) =>
    ({ verdict, data: { go: calledAs(go), state, stateEn } }) as const
  const whole = go.closest("dialog, [role='dialog'], [role='alertdialog']") ?? view.ownerDocument.body
  if (warns.test(shownWords(whole, go))) return judged('pass', there)
  if (isKeptBack(view)) return judged(last ? 'fail' : 'unsure', hidden)
  return judged(last ? 'fail' : 'unsure', none)
})

const there = ['有提醒', 'there is one'] as const
const hidden = ['提醒藏着，要点开才看得见', 'the warning is hidden until something is pressed'] as const
const none = ['没有提醒', 'there is no warning'] as const

/** What is pressed here, and whether money (or an account) follows at once, so that no later step can warn. */
function stepOf(view: Element): { go: Element; last: boolean } | null {
  const form = transferForm(view)
  if (form) return { go: form.go, last: form.moves }
  const yes = transferCheck(view)
  if (yes) return { go: yes, last: false }
  return openingIn(view)
}

function openingIn(view: Element): { go: Element; last: boolean } | null {
  if (!view.matches('form') || fieldsIn(view).length === 0) return null
  const said = `${view.ownerDocument.title} ${within(view.ownerDocument, 'h1, h2')
    .filter(isShown)
    .map(one => shownWords(one))
    .join(' ')}`
  const go = marks.opensAccount.test(said)
    ? controlsIn(view).find(one => /提交|开户|下一步|确认|submit|open|next|continue/i.test(calledAs(one)))
    : undefined
  return go ? { go, last: false } : null
}

/** A warning that is in the markup of the view, but not drawn. */
function isKeptBack(view: Element): boolean {
  return within(view, 'details, [hidden], dialog:not([open]), [aria-hidden="true"]').some(
    box => warns.test(box.textContent ?? '') && !warns.test(shownWords(box)),
  )
}
