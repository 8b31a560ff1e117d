import { nameOf } from '../../measure/name.ts'
import { scaleOf } from '../../measure/scale.ts'
import { isSeen } from '../../measure/visible.ts'
import { select } from '../../select/select.ts'
import { areaOf, shared, type Box } from './box.ts'
import { windowsAround } from './clip.ts'
import { linesOf } from './lines.ts'
import type { Change, Standing } from './standing.ts'

export type Survey = ReadonlyMap<Element, Standing>

/** Looks at every text and every control of the page, and at those of an earlier survey that are no longer seen. */
export function survey(earlier: Iterable<Element> = []): Survey {
  const moving = movingNow()
  const texts = select(document, '@text')
  const all = new Set([...texts, ...select(document, '@pressable'), ...earlier])
  const looks = [...all].filter(element => !moving.some(box => box.contains(element))).map(look)
  const overs = overlaps(looks)
  return new Map(looks.map(({ element, standing }) => [element, { ...standing, ...overs.get(element) }]))
}

/** What became of everything that was seen before. */
export function changes(before: Survey, after: Survey): Map<Element, Change> {
  const both = [...before].flatMap(([element, was]) => {
    const is = after.get(element)
    return was.seen && is ? [[element, { before: was, after: is }] as const] : []
  })
  return new Map(both)
}

interface Look {
  readonly element: Element
  readonly standing: Standing
  /** What is left of each line within its windows. */
  readonly lines: readonly Box[]
  readonly loose: boolean
  readonly layer: Element | null
}

function look(element: Element): Look {
  const size = Number.parseFloat(getComputedStyle(element).fontSize) * scaleOf(element)
  const seen = element.isConnected && isSeen(element)
  const lines = seen ? linesOf(element, size) : []
  const { hiding, showing } = seen ? windowsAround(element) : { hiding: [], showing: [] }
  const { left, top, right, bottom } = element.getBoundingClientRect()
  const page = { left: left + scrollX, top: top + scrollY, right: right + scrollX, bottom: bottom + scrollY }
  const standing = {
    seen,
    words: wordsOf(element),
    size,
    ...beyond(lines, hiding, size),
    over: '',
    loose: false,
    box: page,
  }
  return {
    element,
    standing,
    lines: lines.map(line => showing.reduce(shared, line)),
    loose: isLoose(element),
    layer: layerOf(element),
  }
}

/** What is lost of a line at its ends is told from a quarter of a letter on, above and below from an eighth. */
function beyond(lines: readonly Box[], windows: readonly Box[], size: number): Pick<Standing, 'cut' | 'gone'> {
  const cuts = lines.flatMap(line =>
    windows.map(window => ({
      x: Math.max(window.left - line.left, line.right - window.right),
      y: Math.max(window.top - line.top, line.bottom - window.bottom),
      away: line.right <= window.left + 1 || line.left >= window.right - 1,
      under: line.bottom <= window.top + 1 || line.top >= window.bottom - 1,
    })),
  )
  const rest = lines.map(line => areaOf(windows.reduce(shared, line)))
  const gone = rest.length > 0 && rest.every(area => area < 1)
  const worst = Math.max(0, ...cuts.map(({ x, y }) => Math.max(x > size / 4 ? x : 0, y > size / 8 ? y : 0)))
  if (gone) return { cut: Math.round(worst), gone: cuts.some(({ under }) => under) ? 'down' : 'sideways' }
  return { cut: Math.round(worst), gone: '' }
}

/** Words that came to lie on other words, told by a third of the smaller line. */
function overlaps(looks: readonly Look[]): Map<Element, Pick<Standing, 'over' | 'loose'>> {
  const all = looks.flatMap(at => at.lines.filter(line => areaOf(line) > 20).map(line => ({ at, line })))
  const down = all.toSorted((a, b) => a.line.top - b.line.top).slice(0, mostLines)
  const found = new Map<Element, Pick<Standing, 'over' | 'loose'>>()
  down.forEach(({ at, line }, index) => {
    for (let next = index + 1; next < down.length; next += 1) {
      const other = down[next]
      if (!other || other.line.top >= line.bottom) break
      if (areaOf(shared(line, other.line)) * 3 < Math.min(areaOf(line), areaOf(other.line))) continue
      if (at.layer !== other.at.layer) continue
      if (at.element === other.at.element || isKin(at.element, other.at.element)) continue
      const loose = at.loose || other.at.loose
      found.set(at.element, { over: other.at.standing.words, loose })
      found.set(other.at.element, { over: at.standing.words, loose })
    }
  })
  return found
}

const mostLines = 4000

/** What lies over the rest of the page on purpose: a dialog, a bar that stays, a sheet with a height of its own. */
function layerOf(element: Element): Element | null {
  for (let box: Element | null = element; box; box = box.parentElement) {
    const { position, zIndex } = getComputedStyle(box)
    const stays = position === 'fixed' || position === 'sticky' || (position === 'absolute' && Number(zIndex) > 0)
    if (stays || box.matches('dialog, [popover], [aria-modal="true"]')) return box
  }
  return null
}

function isKin(a: Element, b: Element): boolean {
  return a.contains(b) || b.contains(a)
}

/** Whether the element, or a box around it, is taken out of the flow. */
export function isLoose(element: Element): boolean {
  for (let box: Element | null = element; box; box = box.parentElement) {
    if (['absolute', 'fixed', 'sticky'].includes(getComputedStyle(box).position)) return true
  }
  return false
}

function wordsOf(element: Element): string {
  const words = (element.textContent ?? '').replace(/\s+/g, ' ').trim() || nameOf(element)
  return words.length > 24 ? `${words.slice(0, 24)}…` : words
}

/** What is just now on its way says nothing about where it will stand. */
function movingNow(): Element[] {
  const running = document.getAnimations().filter(({ playState }) => playState === 'running')
  return running.flatMap(({ effect }) => {
    const { target = null } = (effect ?? {}) as { target?: Element | null }
    return target ? [target] : []
  })
}
