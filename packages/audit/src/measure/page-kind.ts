import { calledAs, controlsIn } from './control.ts'
import { fieldsIn, sayings } from './field-kind.ts'
import table from './page-kind.json' with { type: 'json' }
import { patternOf } from './pattern.ts'
import { isShown, shownWords } from './shown.ts'
import { within } from '../select/select.ts'

/** What `page-kind.json` holds, as patterns. */
export const marks = {
  payee: patternOf(table.payee),
  payeeField: patternOf(table.payeeField),
  payeeTold: patternOf(table.payeeTold),
  amount: patternOf(table.amount),
  transfer: patternOf(table.transfer),
  goesOn: patternOf(table.goesOn),
  moves: patternOf(table.moves),
  agrees: patternOf(table.agrees),
  back: patternOf(table.back),
  money: patternOf(table.money),
  otherSums: patternOf(table.otherSums),
  submitted: patternOf(table.submitted),
  arrived: patternOf(table.arrived),
  payWays: patternOf(table.payWays),
  home: patternOf(table.home),
  settings: patternOf(table.settings),
  tasks: patternOf(table.tasks),
  opensAccount: patternOf(table.opensAccount),
}

/** What may hold a whole step of a task. */
export const viewCss = "form, main, dialog, [role='dialog'], [role='alertdialog'], [role='main'], body"

/** The control of a form that asks whom to pay and how much; null where the view is no such form, or holds one within. */
export function transferForm(view: Element): Step | null {
  return isInnermost(view, asksTransfer) ? stepOf(view) : null
}

/** The control of a form that asks only how much, because the page tells already whom it goes to. */
export function amountForm(view: Element): Step | null {
  return isInnermost(view, asksAmount) ? stepOf(view) : null
}

interface Step {
  readonly go: Element
  /** Whether its name says that it moves the money. */
  readonly moves: boolean
}

function stepOf(view: Element): Step | null {
  const controls = controlsIn(view)
  const moving = controls.find(control => marks.moves.test(calledAs(control)))
  const go = moving ?? controls.find(control => marks.goesOn.test(calledAs(control)))
  return go ? { go, moves: go === moving } : null
}

/** The control that says yes to a transfer shown for checking; null where the view is no such page, or holds one within. */
export function transferCheck(view: Element): Element | null {
  return isInnermost(view, one => yesIn(one) !== null) ? yesIn(view) : null
}

/** The words that say a transfer was handed in; null where the view says no such thing. */
export function transferResult(view: Element): string | null {
  if (!isInnermost(view, one => handedIn(one) !== null) || isRecord(view)) return null
  return handedIn(view)
}

/** Whether the page says it is a home page, and a bank's: at least two of a bank's tasks can be pressed. */
export function isBankHome(body: Element): boolean {
  const page = body.ownerDocument
  const current = within(page, "[aria-current='page'], [role='tab'][aria-selected='true']").filter(isShown)
  const said = [page.title, ...within(page, 'h1').map(one => shownWords(one)), ...current.map(calledAs)]
  if (!said.some(text => marks.home.test(text.trim()))) return false
  return controlsIn(body).filter(control => marks.tasks.test(calledAs(control))).length >= 2
}

/** Whether the page says it is where things are set. */
export function isSettings(body: Element): boolean {
  const page = body.ownerDocument
  return [page.title, ...within(page, 'h1').map(one => shownWords(one))].some(text => marks.settings.test(text.trim()))
}

/** Whether something is written in Chinese; what only Chinese rules ask is not asked of others. */
export function isChinese(text: string): boolean {
  return /\p{Script=Han}/u.test(text)
}

function asksTransfer(view: Element): boolean {
  if (!mayBeAbout(view) || !isShown(view)) return false
  const fields = fieldsIn(view).map(sayings)
  const asks = (pattern: RegExp) => fields.some(said => said.some(one => pattern.test(one)))
  return (asks(marks.payee) || asks(marks.payeeField)) && asks(marks.amount) && isAboutTransfer(view)
}

function asksAmount(view: Element): boolean {
  if (!mayBeAbout(view) || !isShown(view) || asksTransfer(view)) return false
  const asked = fieldsIn(view).map(sayings)
  if (!asked.some(said => said.some(one => marks.amount.test(one)))) return false
  const whole = view.closest("main, dialog, [role='dialog'], [role='alertdialog']") ?? view.ownerDocument.body
  return marks.payeeTold.test(shownWords(whole).replace(/\s+/g, ' '))
}

/** A quick first look at the markup, so that pages about other things cost nothing. */
function mayBeAbout(view: Element): boolean {
  if (marks.transfer.test(`${view.ownerDocument.title} ${view.textContent}`)) return true
  return within(view, '*').some(({ shadowRoot }) => shadowRoot !== null)
}

function isAboutTransfer(view: Element): boolean {
  return marks.transfer.test(shownWords(view)) || marks.transfer.test(view.ownerDocument.title)
}

function yesIn(view: Element): Element | null {
  if (!mayBeAbout(view) || !isShown(view)) return null
  const words = shownWords(view)
  const lines = words.split('\n').filter(line => !marks.otherSums.test(line))
  if (!marks.payee.test(words) || !lines.some(line => marks.money.test(line)) || !isAboutTransfer(view)) return null
  const asked = fieldsIn(view).flatMap(sayings)
  if (asked.some(one => marks.payee.test(one) || marks.amount.test(one))) return null
  const controls = controlsIn(view)
  const moving = controls.filter(control => marks.moves.test(calledAs(control)))
  // Several of them are ways to choose from.
  if (new Set(moving.map(calledAs)).size > 1) return null
  return moving[0] ?? controls.find(control => marks.agrees.test(calledAs(control))) ?? null
}

function handedIn(view: Element): string | null {
  if (!mayBeAbout(view) || !isShown(view)) return null
  const [result] = resultsIn(view)
  if (!result || !marks.transfer.test(shownWords(view)) || asksTransfer(view)) return null
  return inOneLine(result)
}

/** Whether several transfers are listed with what became of each: a record to look things up in, no end of one. */
function isRecord(view: Element): boolean {
  return new Set(resultsIn(view).flatMap(one => one.closest('li, tr') ?? [])).size > 1
}

function resultsIn(view: Element): Element[] {
  const told = within(
    view,
    "h1, h2, h3, [role='heading'], [role='status'], [role='alert'], p, div, span, strong",
  ).filter(isShown)
  return told.filter(one => {
    const words = one.childElementCount <= 2 ? inOneLine(one) : ''
    return words.length <= 40 && marks.submitted.test(words)
  })
}

function inOneLine(element: Element): string {
  return shownWords(element).replace(/\s+/g, ' ')
}

function isInnermost(view: Element, is: (view: Element) => boolean): boolean {
  return is(view) && !within(view, viewCss).some(is)
}
