import { isSeen } from '../../measure/visible.ts'
import { bare } from '../../measure/words.ts'
import { select } from '../../select/select.ts'
import { wordsOf } from '../scene.ts'
import { areaOf, screenBox, shared } from '../survey/box.ts'
import numbers from './motion.json' with { type: 'json' }
import type { Moved, Turned } from './sight.ts'

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
  said: string
  readonly turns: number[]
  far: number
  fades: boolean
}

let tracks = new Map<Element, Track>()

/** Remembers where everything is. */
export function begin(): void {
  const all = select(document, 'body *').filter(element => !element.closest(numbers.waits))
  tracks = new Map(all.slice(0, numbers.mostElements).map(element => [element, newTrack(element)]))
}

/** Looks again, `atMs` after the beginning. */
export function look(atMs: number): void {
  const screen = screenBox()
  for (const [element, track] of tracks) {
    const now = placeOf(element)
    const { last } = track
    const said = saidBy(element)
    if (said !== '' && track.said !== '' && said !== track.said) track.turns.push(atMs)
    track.said = said
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

/** Words that were replaced by others, again and again, in the same place. */
export function turned(): Map<Element, Turned> {
  const turning = [...tracks].filter(([element, { turns }]) => turns.length > 1 && element.isConnected)
  return new Map(turning.map(([element, { turns }]) => [element, { lasts: isLasting(turns) }]))
}

function newTrack(element: Element): Track {
  return { last: placeOf(element), moves: [], said: saidBy(element), turns: [], far: 0, fades: true }
}

/** The words an element says by itself, without figures: a price, a clock or a count is no other sentence. */
function saidBy(element: Element): string {
  return bare(wordsOf(element)).replace(/\d+/g, '')
}

function told(element: Element, { moves, far, fades }: Track): Moved {
  const screen = screenBox()
  return {
    lasts: isLasting(moves),
    far,
    share: areaOf(shared(element.getBoundingClientRect(), screen)) / areaOf(screen),
    fades,
  }
}

function isLasting(times: readonly number[]): boolean {
  return times.some(at => at <= numbers.lastsMs) && times.some(at => at > numbers.lastsMs)
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
