import { isSeen } from '../../measure/visible.ts'
import { select } from '../../select/select.ts'
import { record } from '../sights.ts'
import numbers from './colours.json' with { type: 'json' }

/** What is chosen among others, one that is not, and whether something of its own may mark the place. */
interface Choice {
  readonly on: Element
  readonly off: Element
  readonly loose: boolean
}

let told: Choice[] = []

const words = ['aria-pressed', 'aria-selected', 'aria-checked', 'aria-current']
const native = 'input, option, select'

/** Keeps the choices which look otherwise than what is not chosen, before the colours change. */
export function choices(): void {
  paper = paperNow()
  const found = words.flatMap(word =>
    select(document, `[${word}]`)
      .filter(one => isOn(one, word))
      .flatMap(one => choiceOf(one, word)),
  )
  told = found.filter(({ on, off }) => lookOf(on) !== lookOf(off))
}

/** Records whether they still do. */
export function choicesNow(): void {
  paper = paperNow()
  for (const { on, off, loose } of told) record('colours', on, { choice: { told: lookOf(on) !== lookOf(off), loose } })
}

function isOn(element: Element, word: string): boolean {
  const said = element.getAttribute(word) ?? ''
  return said !== '' && said !== 'false' && said !== 'mixed' && !element.matches(native) && isSeen(element)
}

function choiceOf(on: Element, word: string): Choice[] {
  for (let row = on, level = 0; row.parentElement && level < numbers.boxes; row = row.parentElement, level += 1) {
    const box = row.parentElement
    const beside = [...box.children].filter(other => other !== row && other.localName === row.localName)
    const off = beside.flatMap(other => counterpart(other, on, word))[0]
    // Where one is, the title and the heading of the page tell too.
    const loose = word === 'aria-current' || [...box.children].some(other => isLoose(other, on))
    if (off) return [{ on, off, loose }]
  }
  return []
}

/** In a box like its own, which holds one such thing and no more: another group has its own ways. */
function counterpart(row: Element, on: Element, word: string): Element[] {
  const [off, ...more] = [row, ...row.querySelectorAll(on.localName)].filter(
    other => other.localName === on.localName && isPeer(other, on, word),
  )
  return off && more.length === 0 && !isOn(off, word) && isSeen(off) ? [off] : []
}

/** Where one stands in a menu is told of the one that is here only. */
function isPeer(other: Element, on: Element, word: string): boolean {
  if (word === 'aria-current') return other.matches('a[href], button, li, [role]')
  return other.hasAttribute(word) && other.getAttribute('role') === on.getAttribute('role')
}

/** Something beside the choices that shows no words may be drawn where the chosen one stands. */
function isLoose(row: Element, on: Element): boolean {
  return (row.textContent ?? '').trim() === '' && !row.matches('script, style, template') && !row.contains(on)
}

let paper = ''

/** Nothing painted, and painted in the colour of the page, look the same. */
function groundOf({ backgroundColor }: CSSStyleDeclaration): string {
  return /^rgba\(.*, 0\)$/.test(backgroundColor) ? paper : backgroundColor
}

function paperNow(): string {
  const sheet = document.documentElement.appendChild(document.createElement('i'))
  sheet.style.setProperty('background', 'Canvas', 'important')
  const { backgroundColor } = getComputedStyle(sheet)
  sheet.remove()
  return backgroundColor
}

/** How it and what is in it is drawn, without its words; also the boxes around it up to the one that holds its peers. */
function lookOf(element: Element): string {
  const box = element.parentElement
  const row = box && box.children.length === 1 ? box : element
  return [row, ...row.querySelectorAll('*')].map(drawnAs).join('\n')
}

function drawnAs(element: Element): string {
  const parts = [null, '::before', '::after'].map(part => {
    const style = getComputedStyle(element, part)
    if (part !== null && style.content === 'none') return ''
    const names = part === null ? drawing : ['content', ...drawing]
    return [groundOf(style), ...names.map(name => style.getPropertyValue(name))].join(' ')
  })
  const picture = element.matches('img')
    ? (element.getAttribute('src') ?? '')
    : element.matches('svg')
      ? element.innerHTML
      : ''
  return [element.localName, ...parts, picture].join('|')
}

const drawing =
  'display visibility opacity color background-image border-width border-style border-color outline-width outline-style outline-color box-shadow text-decoration-line font-weight font-style font-size fill stroke transform translate left right margin float justify-content list-style-type clip-path mask-image'.split(
    ' ',
  )
