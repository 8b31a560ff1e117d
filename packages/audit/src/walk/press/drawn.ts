import { nameOf } from '../../measure/name.ts'
import { wordsIn } from '../../measure/words.ts'
import { activeElement, settle } from '../active.ts'
import { appeared, isLive } from '../scene.ts'
import { record } from '../sights.ts'
import { newWords } from './answer.ts'
import data from './drawn.json' with { type: 'json' }
import limits from './limits.json' with { type: 'json' }
import { pressed, until } from './look.ts'

interface Noted {
  readonly plain: string
  readonly focused: string
  /** Those of its kind beside it, and how each looks. */
  readonly beside: ReadonlyMap<Element, string>
  readonly states: string
  readonly around: string
}

let plain = ''
let noted: Noted | null = null
let looks: string[] = []
let seen = { told: false, other: false }

/** Notes how a control looks while it has no focus yet. */
export function notePlain(opener: Element): void {
  plain = lookOf(opener)
}

/** Notes how it looks with the focus, and how those beside it look. */
export function noteFocused(opener: Element): void {
  const beside = new Map(besideOf(opener).map(one => [one, lookOf(one)]))
  noted = { plain, focused: lookOf(opener), beside, states: statesOf(opener), around: aroundLook() }
}

/** Whether the control looks another way for good, and may be pressed again to see whether that goes back. */
export async function isDrawnAnew(): Promise<boolean> {
  const press = pressed()
  if (!press || !noted || !isFit(press.opener)) return false
  await until(() => false, limits.drawnMs)
  await settle()
  const { opener, name, scene } = press
  looks = [lookOf(opener)]
  if (looks[0] === noted.focused) return false
  const told = statesOf(opener) !== noted.states || nameOf(opener) !== name || appeared(scene).some(isLive)
  seen = { told, other: newWords(press).length > 0 || aroundLook() !== noted.around }
  const former = noted.plain
  const passedOn = [...noted.beside].some(([one, look]) => look !== former && lookOf(one) === former)
  if (passedOn) record('press', opener, { drawn: { how: 'chosen', ...seen } })
  return !passedOn && activeElement() === opener
}

/** Looks once more, after one more press; the same to and fro is a state. */
export async function drawnAgain(): Promise<void> {
  const press = pressed()
  if (!press || !noted || !isFit(press.opener)) return
  await settle()
  looks.push(lookOf(press.opener))
  const [on, off, onAgain, offAgain] = looks
  const switches = off === noted.focused && onAgain === on && offAgain === off
  if (switches) record('press', press.opener, { drawn: { how: 'switched', ...seen } })
}

function isFit(opener: Element): boolean {
  return opener.isConnected && !opener.matches(':disabled, [aria-disabled="true"]')
}

function besideOf(opener: Element): Element[] {
  const all = [...(opener.parentElement?.children ?? [])]
  return all.filter(one => one !== opener && one.localName === opener.localName && wordsIn(one) !== '')
}

function statesOf(opener: Element): string {
  return [opener, ...besideOf(opener)].flatMap(one => data.states.map(state => one.getAttribute(state))).join(' ')
}

/** Its looks and those of its parts, words and measures left out. */
function lookOf(control: Element): string {
  const parts = [control, ...control.querySelectorAll('*')].slice(0, data.parts)
  return parts
    .flatMap(part => [...[null, '::before', '::after'].map(pseudo => styleOf(part, pseudo)), drawingOf(part)])
    .join('|')
}

function styleOf(part: Element, pseudo: string | null): string {
  const style = getComputedStyle(part, pseudo)
  if (pseudo && style.content === 'none') return ''
  return data.style.map(name => style.getPropertyValue(name)).join()
}

function drawingOf(part: Element): string {
  return data.drawing.map(name => part.getAttribute(name) ?? '').join()
}

/** A theme that changes all colours of the page changes the control's too. */
function aroundLook(): string {
  const { color, backgroundColor } = getComputedStyle(document.body)
  const heading = document.querySelector('h1, h2, main')
  return [color, backgroundColor, heading ? getComputedStyle(heading).color : ''].join()
}
