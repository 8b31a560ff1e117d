import { pathOf } from '../../measure/path.ts'
import { scaleOf } from '../../measure/scale.ts'
import { hasOwnText } from '../../measure/text.ts'
import { isSeen } from '../../measure/visible.ts'
import { select } from '../../select/select.ts'
import { record } from '../sights.ts'
import { changes, survey, type Survey } from '../survey/survey.ts'
import numbers from './zoom.json' with { type: 'json' }

let before: Survey = new Map()

/** Remembers how everything stands now. */
export function keep(): void {
  before = survey()
}

/** Records what became of everything since `keep`. */
export function compare(as: 'zoomed' | 'enlarged'): void {
  for (const [element, change] of changes(before, survey(before.keys()))) record('zoom', element, { [as]: change })
}

/** Records how each text followed the customer's own size of letters. */
export function followed(): void {
  const sizes = [...before].flatMap(([element, { seen, size }]) => {
    if (!seen || !hasOwnText(element)) return []
    const after = Number.parseFloat(getComputedStyle(element).fontSize)
    return after > 0 && size > 0 ? [{ element, before: size, after, weight: (element.textContent ?? '').length }] : []
  })
  const weigh = (some: typeof sizes) => some.reduce((sum, { weight }) => sum + weight, 0)
  const grown = sizes.filter(({ before: was, after }) => after > was * ((1 + numbers.times) / 2))
  const pageFollows = weigh(grown) / Math.max(1, weigh(sizes))
  for (const { element, before: was, after } of sizes)
    record('zoom', element, { sized: { before: was, after, pageFollows } })
  record('zoom', document.documentElement, { sized: { before: 1, after: pageFollows, pageFollows } })
}

const enlarged = new Map<HTMLElement, { value: string; priority: string }>()

/** Draws all words larger where they stand, as the text size of a phone's web view does; large ones only as far as they help. */
export function enlarge(): void {
  const all = select(document, '*').filter((element): element is HTMLElement => 'style' in element)
  const sizes = all.map(element => Number.parseFloat(getComputedStyle(element).fontSize))
  all.forEach((element, index) => {
    const { style } = element
    enlarged.set(element, {
      value: style.getPropertyValue('font-size'),
      priority: style.getPropertyPriority('font-size'),
    })
    const size = sizes[index] ?? 0
    const larger = Math.max(size, Math.min(size * numbers.times, numbers.largeEnough))
    if (element !== document.documentElement) style.setProperty('font-size', `${larger}px`, 'important')
  })
}

/** Draws them as they were. */
export function reduce(): void {
  for (const [element, { value, priority }] of enlarged) element.style.setProperty('font-size', value, priority)
  enlarged.clear()
}

/** Records the controls of `keep` that are no longer seen, and whether a menu or a twin may stand for them. */
export function lost(): void {
  const pressables = new Set(select(document, '@pressable'))
  const names = new Set([...survey()].flatMap(([, { seen, words }]) => (seen ? [words] : [])))
  const menu = [...pressables].some(element => !before.get(element)?.seen && isSeen(element))
  for (const [element, { seen, words }] of before) {
    if (!seen || !element.matches(controls)) continue
    const gone = !element.isConnected || !isSeen(element)
    const elsewhere = gone && names.has(words)
    if (element.isConnected) record('zoom', element, { lost: { gone, words, elsewhere, menu } })
  }
}

/** Opens the menus that came with the smaller screen; tells whether there were any. */
export function openMenus(): boolean {
  const fresh = select(document, '@pressable').filter(element => !before.get(element)?.seen && isSeen(element))
  const menus = fresh.filter(element => element.matches(numbers.opens) && !element.hasAttribute('href'))
  for (const menu of menus) (menu as HTMLElement).click()
  return menus.length > 0
}

const controls = "a[href], button, input, select, textarea, summary, [role='button'], [role='link'], [role='tab']"

/** Records how large words are, how wide the page is on the narrowest screen, and the widest thing that need not be so. */
export function narrow(): void {
  const root = document.documentElement
  for (const [element, { seen }] of before) {
    const size = seen && element.isConnected ? sizeOf(element) : 0
    if (size > 0 && hasOwnText(element)) record('zoom', element, { narrowed: size })
  }
  const screen = innerWidth
  const width = Math.max(root.scrollWidth, document.body?.scrollWidth ?? 0)
  const beyond = select(document, 'body *').filter(element => reaches(element, screen))
  const inner = beyond.filter(element => !beyond.some(other => other !== element && element.contains(other)))
  const guilty = inner.filter(element => !mayBe(element))
  const widest = (guilty.length > 0 ? guilty : inner).toSorted((a, b) => rightOf(b) - rightOf(a))[0]
  record('zoom', root, {
    narrow: { width, screen, by: widest ? pathOf(widest) : '', twoWays: inner.length > 0 && guilty.length === 0 },
  })
}

function sizeOf(element: Element): number {
  return Number.parseFloat(getComputedStyle(element).fontSize) * scaleOf(element)
}

function mayBe(element: Element): boolean {
  return element.closest(numbers.twoWays) !== null || element.querySelector(numbers.twoWays) !== null
}

function reaches(element: Element, screen: number): boolean {
  return rightOf(element) > screen + 1 && isSeen(element) && !isHeld(element)
}

function rightOf(element: Element): number {
  return element.getBoundingClientRect().right + scrollX
}

/** Whether a box around it keeps what is too wide to itself. */
function isHeld(element: Element): boolean {
  for (let box = element.parentElement; box && box !== document.body; box = box.parentElement) {
    if (getComputedStyle(box).overflowX !== 'visible') return true
  }
  return false
}
