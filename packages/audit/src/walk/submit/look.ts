import { namedBy, wordsIn } from '../../measure/words.ts'
import { labelsOf } from '../../measure/hit-box.ts'
import { activeElement, frame, settle } from '../active.ts'
import { appeared, isStillSeen, type Scene, scene, wordsOf } from '../scene.ts'
import { record } from '../sights.ts'
import { fieldsOf, sender } from './find.ts'
import limits from './limits.json' with { type: 'json' }
import { type Drawn, drawnAs, reddened } from './redden.ts'
import type { Answer, FieldError } from './sight.ts'

export { forms } from './find.ts'

interface Sending {
  readonly form: Element
  readonly button: HTMLElement
  readonly scene: Scene
  readonly marked: ReadonlySet<Element>
  readonly drawn: ReadonlyMap<Element, Drawn>
  red: ReadonlySet<Element>
  bubble: boolean
  words: Element[]
}

let now: Sending | null = null
const answers = new Map<Element, Answer>()

/** Goes to what sends the form; false where it is gone, or takes no focus. */
export async function before(form: Element): Promise<boolean> {
  const button = form.isConnected ? sender(form) : null
  if (!button) return false
  button.focus()
  await settle()
  if ((button.getRootNode() as Document | ShadowRoot).activeElement !== button) return false
  const drawn = new Map(fieldsOf(form).map(field => [field, drawnAs(field, wrapperOf(field))]))
  const marked = new Set(marks(form))
  const sending: Sending = { form, button, scene: scene(), marked, drawn, red: new Set(), bubble: false, words: [] }
  now = sending
  form.addEventListener('invalid', event => (sending.bubble ||= !event.defaultPrevented), true)
  return true
}

/** Waits for the answer and records it, of the form and of each field. `refused` is what the page tried to do about it. */
export async function answer(refused: Answer['how'] | null): Promise<Answer['how']> {
  const sending = now
  if (!sending) return 'nothing'
  const { form, button } = sending
  sending.words = newWords(sending)
  const told = sending.bubble ? 'browser' : sending.words.length > 0 ? 'words' : null
  if (!told && !refused) sending.red = redIn(sending)
  const isMarked = sending.red.size > 0 || marks(form).some(field => !sending.marked.has(field))
  const how = refused === 'box' ? 'box' : (told ?? (isMarked ? 'marks' : (refused ?? 'nothing')))
  const demands = fieldsOf(form).some(field => field.matches('[required], [aria-required="true"]'))
  const active = activeElement()
  const focus = active !== null && active !== button ? 'focus' : 'no'
  const whole: Answer = {
    how,
    demands,
    says: told === 'words' ? saidIn(sending) : '',
    hinted: fieldsOf(form).some(field => isHinted(field, sending)),
    heard: sending.words.some(isAnnounced) ? 'announced' : focus,
  }
  answers.set(form, whole)
  record('submit', form, { answer: whole })
  for (const field of fieldsOf(form)) {
    const error = errorOf(field, sending)
    if (error) record('submit', field, { error })
  }
  return how
}

/** Waits until the page has answered, or does not mean to. */
export async function wait(): Promise<void> {
  const end = performance.now() + limits.answersWithinMs
  while (!hasAnswered() && performance.now() < end) await frame()
  await settle()
}

function hasAnswered(): boolean {
  return now === null || now.bubble || newWords(now).length > 0
}

/** Watches whether the words stay, as long as it takes an old person to read them. */
export async function watch(): Promise<void> {
  const sending = now
  if (!sending || sending.words.length === 0) return
  const begin = performance.now()
  let goneAfter: number | null = null
  while (goneAfter === null && performance.now() - begin < limits.watchMs) {
    await new Promise(resolve => setTimeout(resolve, limits.lookEveryMs))
    if (!sending.words.some(isStillSeen)) goneAfter = Math.round((performance.now() - begin) / 100) / 10
  }
  const answered = answers.get(sending.form)
  if (answered) record('submit', sending.form, { answer: { ...answered, goneAfter } })
}

let written: HTMLInputElement | null = null

/** Goes to the first field one can write in, so that something can be written; false where there is none. */
export function goToField(): boolean {
  const fields = now ? fieldsOf(now.form) : []
  const texts = fields.filter(field =>
    field.matches('input:not([type]), input[type="text" i], input[type="tel" i], textarea'),
  )
  // With a single field what is written might be all the form asks for.
  written =
    fields.length > 1
      ? ((texts.find(field => (field as HTMLInputElement).value === '') as HTMLInputElement) ?? null)
      : null
  written?.focus()
  return written !== null
}

/** Keeps whether what was written stands there still. */
export function keepWritten(words: string): void {
  if (written?.isConnected && words !== '') record('submit', written, { kept: written.value !== '' })
}

/** What stands in the field that was written in. */
export function inField(): string {
  return written?.value ?? ''
}

function newWords({ scene: old, form }: Sending): Element[] {
  const controls = new Set(fieldsOf(form))
  return appeared(old).filter(
    element => wordsOf(element) !== '' && !controls.has(element) && !element.matches('button, button *, option'),
  )
}

/** What can be pressed among the words may tell how to go on. */
function saidIn({ scene: old, words }: Sending): string {
  const buttons = appeared(old).filter(element => element.matches('button, button *, a[href]'))
  return [...new Set([...words, ...buttons])].map(wordsOf).join('。')
}

function isHinted(field: Element, { words }: Sending): boolean {
  if ((field.getAttribute('placeholder') ?? '').trim() !== '') return true
  const hints = namedBy(field, 'aria-describedby').filter(hint => !words.some(word => hint.contains(word)))
  return hints.some(hint => wordsIn(hint) !== '')
}

/** The fields that turned red without a word. What has the focus may be red for that alone, where no other field is. */
function redIn({ form, drawn }: Sending): Set<Element> {
  const red = fieldsOf(form).filter(field => reddened(drawn.get(field), drawnAs(field, wrapperOf(field))))
  return red.some(field => field !== activeElement()) ? new Set(red) : new Set()
}

function marks(form: Element): Element[] {
  return fieldsOf(form).filter(field => field.getAttribute('aria-invalid') === 'true')
}

function errorOf(field: Element, { words, bubble, marked, red }: Sending): FieldError | null {
  const invalid = field.getAttribute('aria-invalid') === 'true'
  if (bubble && field.matches(':invalid')) return { words: 'browser', invalid }
  const named = [...namedBy(field, 'aria-describedby'), ...namedBy(field, 'aria-errormessage'), ...labelsOf(field)]
  if (named.some(box => words.some(word => box.contains(word)))) return { words: 'linked', invalid }
  const box = wrapperOf(field)
  if (words.some(word => box.contains(word))) return { words: 'near', invalid }
  if (!invalid) return red.has(field) ? { words: 'none', invalid } : null
  // A field that was wrong when the page came may have its words beside it since then.
  const known = marked.has(field) && named.some(box => isStillSeen(box) && wordsIn(box) !== '')
  return { words: known ? 'linked' : 'none', invalid }
}

/** The largest box near a field that holds no other field; its errors stand there. */
function wrapperOf(field: Element): Element {
  let box = field
  for (let level = 0; level < limits.wrapperLevels; level++) {
    const parent = box.parentElement
    if (!parent || parent === document.body || fieldsOf(parent).length > 1 || parent.localName === 'form') return box
    box = parent
  }
  return box
}

function isAnnounced(word: Element): boolean {
  return (
    word.closest(
      '[role="alert"], [role="status"], [role="alertdialog"], output, [aria-live]:not([aria-live="off"])',
    ) !== null
  )
}
