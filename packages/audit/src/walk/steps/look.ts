import { hasOwnText } from '../../measure/text.ts'
import { select } from '../../select/select.ts'
import { record } from '../sights.ts'
import { changes, isLoose, survey, type Survey } from '../survey/survey.ts'
import { around, type Box } from '../survey/box.ts'
import type { Change } from '../survey/standing.ts'
import { findControls, press } from './find.ts'
import numbers from './steps.json' with { type: 'json' }

let before: Survey = new Map()
let tried = new Set<Element>()

/** Remembers how everything stands at the smallest size. */
export function keep(): void {
  before = survey()
  tried = new Set()
}

/** Sets the step where the page writes it on an element; tells whether it does. */
export function setMarked(step: 'smallest' | 'largest'): boolean {
  const marked = select(document, `[${numbers.attribute.name}]`)
  for (const element of marked) element.setAttribute(numbers.attribute.name, numbers.attribute[step])
  return marked.length > 0
}

let current: Element | undefined

/** Presses the next control that may enlarge the words; tells whether there was one. */
export function pressNext(): boolean {
  current = findControls().find(element => !tried.has(element))
  if (current) tried.add(current)
  pressAgain()
  return current !== undefined
}

/** Presses the same control once more. */
export function pressAgain(): void {
  if (current?.isConnected) press(current)
}

/** How large the words of `keep` are now, added up. */
export function total(): number {
  const texts = [...before.keys()].filter(element => element.isConnected && hasOwnText(element))
  return texts.reduce((sum, element) => sum + Number.parseFloat(getComputedStyle(element).fontSize), 0)
}

/** Records that nobody knows how this page changes its size. */
export function notFound(): void {
  record('steps', document.documentElement, { found: false })
}

/** Records what became of everything at the largest size. */
export function compare(): void {
  const all = changes(before, survey(before.keys()))
  const most = mostOf([...all].filter(([element]) => hasOwnText(element)))
  for (const [element, change] of all) record('steps', element, { change, most })
  record('steps', document.documentElement, { found: true, most, reversed: reversed(all) })
}

/** What half of all letters reach, by how much they grew and how large they became. */
function mostOf(all: readonly (readonly [Element, Change])[]): { times: number; size: number } {
  const half = (value: (change: Change) => number) => {
    const sorted = all.toSorted(([, a], [, b]) => value(a) - value(b))
    const weights = sorted.map(([element]) => (element.textContent ?? '').length || 1)
    const middle = weights.reduce((sum, weight) => sum + weight, 0) / 2
    let sum = 0
    const at = sorted.find((_entry, index) => (sum += weights[index] ?? 0) >= middle)
    return at ? value(at[1]) : 1
  }
  return { times: half(({ before: was, after }) => after.size / was.size), size: half(({ after }) => after.size) }
}

/** Two things of which one stood above the other, or before it in its line, and now stands after it. */
function reversed(all: ReadonlyMap<Element, Change>): { first: string; second: string } | null {
  const standing = [...all].filter(([element, { after }]) => after.seen && !isLoose(element)).slice(0, mostPairs)
  for (const [one, first] of standing) {
    for (const [other, second] of standing) {
      if (one.contains(other) || other.contains(one)) continue
      if (!precedes(first.before.box, second.before.box) || !precedes(second.after.box, first.after.box)) continue
      // Of two tiles in a row the title of the right one stands above the note of the left one, and is read after it.
      const [left, right] = [placesOf(blockOf(one, other), standing), placesOf(blockOf(other, one), standing)]
      if (precedes(left.before, right.before) && precedes(right.after, left.after))
        return { first: first.before.words, second: second.before.words }
    }
  }
  return null
}

const mostPairs = 400

/** The outermost box around `element` that does not hold `other` too. */
function blockOf(element: Element, other: Element): Element {
  let block = element
  while (block.parentElement && !block.parentElement.contains(other)) block = block.parentElement
  return block
}

/** Where a block stood and stands: what lies around all that was looked at in it. */
function placesOf(block: Element, standing: readonly (readonly [Element, Change])[]): { before: Box; after: Box } {
  const inside = standing.filter(([element]) => block.contains(element)).map(([, change]) => change)
  return {
    before: around(inside.map(({ before: was }) => was.box)),
    after: around(inside.map(({ after }) => after.box)),
  }
}

function precedes(a: Box, b: Box): boolean {
  const column = a.left < b.right && b.left < a.right
  const row = a.top < b.bottom - 2 && b.top < a.bottom - 2
  return (
    (column && a.bottom <= b.top + 2) ||
    (row && a.right <= b.left + 2) ||
    (!column && !row && a.bottom <= b.top && touches(a, b))
  )
}

/** Side by side once, a thing that has wrapped stands below and beside its old neighbour; further off it is another column. */
function touches(a: { bottom: number }, b: { top: number }): boolean {
  return b.top - a.bottom < 8
}
