import { isSeen } from '../../measure/visible.ts'
import { select } from '../../select/select.ts'
import { areaOf, screenBox, shared } from '../survey/box.ts'
import numbers from './motion.json' with { type: 'json' }
import type { Moved } from './sight.ts'

interface Place {
  x: number
  y: number
  width: number
  height: number
  opacity: number
}

interface Track {
  last: Place
  readonly moves: number[]
  far: number
  fades: boolean
}

let tracks = new Map<Element, Track>()

/** Remembers where everything is. */
export function begin(): void {
  const all = select(document, 'body *').filter(element => !element.closest(numbers.waits))
  tracks = new Map(
    all
      .slice(0, numbers.mostElements)
      .map(element => [element, { last: placeOf(element), moves: [], far: 0, fades: true }]),
  )
}

/** Looks again, `atMs` after the beginning. */
export function look(atMs: number): void {
  const screen = screenBox()
  for (const [element, track] of tracks) {
    const now = placeOf(element)
    const { last } = track
    const way = Math.hypot(now.x - last.x, now.y - last.y)
    const grew = Math.abs(now.width - last.width) + Math.abs(now.height - last.height)
    const faded = Math.abs(now.opacity - last.opacity) > numbers.fades
    track.last = now
    if (way < numbers.least && grew < numbers.least && !faded) continue
    track.moves.push(atMs)
    if (!faded) track.fades = false
    track.far = Math.max(track.far, Math.abs(now.x - last.x) / screen.right, Math.abs(now.y - last.y) / screen.bottom)
  }
}

/** What moved more than once, the outermost of those that moved together. */
export function moved(): Map<Element, Moved> {
  const moving = [...tracks].filter(([element, { moves }]) => moves.length > 1 && element.isConnected)
  const set = new Set(moving.map(([element]) => element))
  const outer = moving.filter(([element]) => !hasMovingParent(element, set))
  return new Map(outer.map(([element, track]) => [element, told(element, track)]))
}

function told(element: Element, { moves, far, fades }: Track): Moved {
  const screen = screenBox()
  const lasts = moves.some(at => at <= numbers.lastsMs) && moves.some(at => at > numbers.lastsMs)
  return { lasts, far, share: areaOf(shared(element.getBoundingClientRect(), screen)) / areaOf(screen), fades }
}

function hasMovingParent(element: Element, moving: ReadonlySet<Element>): boolean {
  for (let box = element.parentElement; box; box = box.parentElement) if (moving.has(box)) return true
  return false
}

function placeOf(element: Element): Place {
  const { left, top, width, height } = element.getBoundingClientRect()
  return {
    x: left + scrollX,
    y: top + scrollY,
    width,
    height,
    opacity: isSeen(element) ? Number(getComputedStyle(element).opacity) : 0,
  }
}
