import { nameOf } from '../../measure/name.ts'
import { isSeen } from '../../measure/visible.ts'
import { isOneOf, wordsIn } from '../../measure/words.ts'
import { within } from '../../select/select.ts'
import { activeElement, frame, settle } from '../active.ts'
import { appeared, type Scene, scene } from '../scene.ts'
import { record } from '../sights.ts'
import { noteFocused, notePlain } from './drawn.ts'
import limits from './limits.json' with { type: 'json' }
import type { DialogSight } from './sight.ts'
import { mainHeading } from './view.ts'
import { noteSpoken } from './waiting.ts'
import words from './words.json' with { type: 'json' }

export { acts, openers, settings } from './find.ts'
export { answered, stays } from './answer.ts'
export { viewed } from './view.ts'
export { drawnAgain, isDrawnAnew } from './drawn.ts'
export { noteOver } from './over.ts'
export { waited } from './waiting.ts'
export { beginWay, endWay, nextWay, wentOn } from './ways.ts'
export { isToBePressedBack, keepUndone, noteToggle } from './part.ts'
export { goTo, rest, set } from './setting.ts'

const dialogs = 'dialog[open], [role="dialog"], [role="alertdialog"], [popover]:popover-open'

export interface Press {
  readonly opener: HTMLElement
  readonly dialogs: ReadonlySet<Element>
  readonly scene: Scene
  readonly state: string
  readonly name: string
  readonly title: string
  readonly heading: Element | undefined
  readonly headed: string
  dialog: Element | null
}

let now: Press | null = null

/** The press that was last prepared. */
export function pressed(): Press | null {
  return now
}

interface Ready {
  readonly hasFocus: boolean
  /** Where a finger presses it; null where something lies over it. */
  readonly point: { x: number; y: number } | null
}

/** Looks at the page before a control is pressed, and gives it the focus; null where it is gone. */
export async function before(opener: Element): Promise<Ready | null> {
  if (!opener.isConnected || !isSeen(opener)) return null
  opener.scrollIntoView({ block: 'center', behavior: 'instant' })
  notePlain(opener)
  ;(opener as HTMLElement).focus()
  await settle()
  noteFocused(opener)
  noteSpoken()
  const heading = mainHeading()
  now = {
    title: document.title,
    heading,
    headed: heading ? wordsIn(heading) : '',
    opener: opener as HTMLElement,
    dialogs: new Set(open()),
    scene: scene(),
    state: stateOf(opener),
    name: nameOf(opener),
    dialog: null,
  }
  const { left, top, width, height } = opener.getBoundingClientRect()
  const point = { x: left + width / 2, y: top + height / 2 }
  const hit = (opener.getRootNode() as Document | ShadowRoot).elementFromPoint(point.x, point.y)
  return { hasFocus: activeElement() === opener, point: hit && opener.contains(hit) ? point : null }
}

/** What came of the press. */
export async function came(): Promise<'dialog' | 'part' | 'nothing'> {
  const press = now
  if (!press) return 'nothing'
  const happened = () =>
    stateOf(press.opener) !== press.state ||
    open().some(dialog => !press.dialogs.has(dialog)) ||
    appeared(press.scene).length > 0
  await until(happened, limits.opensWithinMs)
  await settle()
  press.dialog = open().find(dialog => !press.dialogs.has(dialog)) ?? null
  if (press.dialog) return 'dialog'
  return happened() ? 'part' : 'nothing'
}

/** Whether a dialog has opened that was not there before. */
export function hasOpened(): boolean {
  return open().some(dialog => !now?.dialogs.has(dialog))
}

/** Whether the focus is in the dialog; the page's own body counts as outside. */
export function isInside(): boolean {
  const active = activeElement()
  return active !== null && isIn(active, now?.dialog ?? null)
}

/** Whether the focus is on something behind the dialog. */
export function isBehind(): boolean {
  return activeElement() !== null && !isInside()
}

/** What the dialog is like while it is open; what only sends a form is no way back. */
export function dialogNow(): Pick<DialogSight, 'modal' | 'hasButton'> {
  const dialog = now?.dialog
  const modal = dialog?.getAttribute('aria-modal') === 'true' || dialog?.matches(':modal') === true
  return { modal, hasButton: buttonsIn(dialog).some(button => closes(button) || !button.matches(sending)) }
}

/** Whether the dialog is gone, after the time a page may take for it. */
export async function isClosed(): Promise<boolean> {
  await until(() => !now?.dialog || !open().includes(now.dialog), limits.closesWithinMs)
  await settle()
  return !now?.dialog || !open().includes(now.dialog)
}

/** Closes the dialog by a button that says so; false where there is none. */
export function closeByButton(): boolean {
  const button = buttonsIn(now?.dialog).find(closes)
  ;(button as HTMLElement | undefined)?.click()
  return button !== undefined
}

/** Where the focus is now. */
export function back(): NonNullable<DialogSight['back']> {
  const active = activeElement()
  const opener = now?.opener
  if (!active || !opener) return 'lost'
  return active === opener || opener.contains(active) || active.contains(opener) ? 'opener' : 'elsewhere'
}

/** Keeps what the dialog of the control was like. */
export function keepDialog(sight: DialogSight): void {
  if (now) record('press', now.opener, { dialog: sight })
}

const states = ['aria-expanded', 'aria-pressed', 'aria-selected', 'aria-checked']

/** Whether it has a word for its state; the browser has one for a summary. */
export function tells(opener: Element): boolean {
  return opener.localName === 'summary' || states.some(word => opener.hasAttribute(word))
}

/** All its words for its state, in one line. */
export function stateOf(opener: Element): string {
  return states.map(word => opener.getAttribute(word)).join(' ')
}

function open(): Element[] {
  return within(document, dialogs).filter(isSeen)
}

const sending = 'form:not([method="dialog" i]) :is(button:not([type], [formmethod="dialog" i]), [type="submit" i])'

function closes(button: Element): boolean {
  return isOneOf(nameOf(button), words.closes) || words.closes.includes(nameOf(button).trim())
}

function buttonsIn(dialog: Element | null | undefined): Element[] {
  return dialog
    ? within(dialog, 'button, [role="button"], input[type="button" i], input[type="submit" i], a[href]').filter(isSeen)
    : []
}

/** Also through shadow trees. */
function isIn(element: Element, box: Element | null): boolean {
  if (!box || box.contains(element)) return box !== null
  const tree = element.getRootNode()
  return 'host' in tree && isIn((tree as ShadowRoot).host, box)
}

/** Waits until something has happened, or its time is over. */
export async function until(happened: () => boolean, mostMs: number): Promise<void> {
  const end = performance.now() + mostMs
  while (!happened() && performance.now() < end) await frame()
}
