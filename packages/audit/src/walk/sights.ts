import type { HoverSight } from './hover/sight.ts'
import type { SubmitSight } from './submit/sight.ts'
import type { PressSight } from './press/sight.ts'
import type { KeyboardSight } from './keyboard/sight.ts'
import type { ZoomSight } from './zoom/sight.ts'
import type { StepsSight } from './steps/sight.ts'
import type { SpacingSight } from './spacing/sight.ts'
import type { OrientationSight } from './orientation/sight.ts'
import type { ColoursSight } from './colours/sight.ts'
import type { MotionSight } from './motion/sight.ts'
import type { CalmSight } from './calm/sight.ts'
import type { WatchSight } from './watch/sight.ts'

/** What each walk sees of one element. A walk records it in the page; the rules that need that walk judge it. */
export interface Sights {
  /** Tab by Tab through the page. */
  readonly keyboard: KeyboardSight
  /** A pointer over everything that might show something. */
  readonly hover: HoverSight
  /** Forms sent as they are. */
  readonly submit: SubmitSight
  /** Each thing that opens or sets something, pressed. */
  readonly press: PressSight
  /** Twofold and fourfold. */
  readonly zoom: ZoomSight
  /** With the text size of the page itself. */
  readonly steps: StepsSight
  /** With letters and lines spread. */
  readonly spacing: SpacingSight
  /** Upright and on its side. */
  readonly orientation: OrientationSight
  /** In the colours a customer has chosen. */
  readonly colours: ColoursSight
  /** What moves, flashes and sounds by itself. */
  readonly motion: MotionSight
  /** With less motion asked for. */
  readonly calm: CalmSight
  /** Left alone. */
  readonly watch: WatchSight
}

export type WalkId = keyof Sights

const seen = new Map<string, Map<Element, unknown>>()

/** Keeps what a walk saw of an element; a later sight of the same walk is laid over the earlier one. */
export function record<Walk extends WalkId>(walk: Walk, element: Element, sight: Partial<Sights[Walk]>): void {
  const ofWalk = seen.get(walk) ?? new Map<Element, unknown>()
  seen.set(walk, ofWalk.set(element, { ...(ofWalk.get(element) as object), ...(sight as object) }))
}

/** What a walk saw of an element; undefined where it saw nothing. */
export function sightOf(walk: string, element: Element): unknown {
  return seen.get(walk)?.get(element)
}

/** Forgets all that was seen, before a page is walked anew. */
export function forget(): void {
  seen.clear()
}
