import { activeElement, settle } from '../active.ts'
import { record } from '../sights.ts'
import { isGuard } from './guard.ts'
import limits from './limits.json' with { type: 'json' }
import { arrivals } from './reached.ts'
import { isShown } from './shown.ts'
import type { Change } from './sight.ts'

interface Place {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const passed = new Set<Element>()
const lookedAt = new Map<string, number>()
let aimed: { element: HTMLElement; native: boolean; caret: boolean } | null = null

/**
 * Where on the screen to take a picture of what has the focus; null where enough of its kind were looked at, `out` where
 * focus left the page.
 */
export async function aim(): Promise<Place | 'out' | null> {
  await settle()
  aimed = null
  const first = arrivals()[0] ?? null
  const element = activeElement()
  const here = element ?? first
  // Some pages lead from the end to the beginning by themselves.
  if (!here || (passed.has(here) && here.localName !== 'iframe')) return 'out'
  passed.add(here)
  if (!element) return null
  if (isGuard(element) || element.localName === 'iframe' || isShown(element) !== 'yes') return null
  const kind = [element.localName, ...['class', 'type', 'style'].map(name => element.getAttribute(name))].join(' ')
  const times = lookedAt.get(kind) ?? 0
  const place = placeOf(element)
  if (times >= limits.lookAtEachKind || place === null) return null
  lookedAt.set(kind, times + 1)
  const { outlineStyle, caretColor } = getComputedStyle(element)
  const writes = 'selectionStart' in element && element.selectionStart !== null
  const caret = (writes || element.matches('[contenteditable]')) && caretColor !== 'rgba(0, 0, 0, 0)'
  aimed = { element: element as HTMLElement, native: outlineStyle === 'auto', caret }
  return place
}

function placeOf(element: Element): Place | null {
  const { left, top, right, bottom, width, height } = element.getBoundingClientRect()
  if (width <= 1 || height <= 1 || left < 0 || top < 0 || right > innerWidth || bottom > innerHeight) return null
  const x = Math.max(0, Math.floor(left) - limits.marginPx)
  const y = Math.max(0, Math.floor(top) - limits.marginPx)
  const end = Math.min(innerWidth, Math.ceil(right) + limits.marginPx)
  const foot = Math.min(innerHeight, Math.ceil(bottom) + limits.marginPx)
  return { x, y, width: end - x, height: foot - y }
}

/** Takes the focus away, so that the other picture can be taken. Tab goes on from where it was. */
export async function letGo(): Promise<void> {
  aimed?.element.blur()
  await settle()
}

/** Keeps what changed between the two pictures. */
export function change(seen: Pick<Change, 'area' | 'byTenth'>): void {
  if (!aimed) return
  const { element, native, caret } = aimed
  const { width, height } = element.getBoundingClientRect()
  record('keyboard', element, {
    change: { width, height, radius: radiusOf(element, Math.min(width, height)), ...seen, native, caret },
  })
}

/** Corners cannot be rounder than half the shorter side. */
function radiusOf(element: Element, side: number): number {
  const style = getComputedStyle(element)
  const corners = [
    style.borderTopLeftRadius,
    style.borderTopRightRadius,
    style.borderBottomLeftRadius,
    style.borderBottomRightRadius,
  ]
  const round = corners.map(said => {
    const size = Number.parseFloat(said) || 0
    return Math.min(said.includes('%') ? (size / 100) * side : size, side / 2)
  })
  return round.reduce((sum, radius) => sum + radius, 0) / round.length
}
