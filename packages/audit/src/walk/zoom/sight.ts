import type { Change } from '../survey/standing.ts'

/** What enlarging tells of one text or control. */
export interface ZoomSight {
  /** On a wide screen at 100 % and at 200 %. */
  readonly zoomed?: Change
  /** Of its words, in px, on the narrowest screen: the wide one at 400 %. */
  readonly narrowed?: number
  /** On a phone, before and after all words are drawn twice as large. */
  readonly enlarged?: Change
  /** Of its words, in px, before and after the customer's own size of letters is doubled. */
  readonly sized?: { readonly before: number; readonly after: number; readonly pageFollows: number }
  /** Of a control at 200 %: whether it is gone, whether one of the same name is there, whether something new may lead to it. */
  readonly lost?: {
    readonly gone: boolean
    readonly words: string
    readonly elsewhere: boolean
    readonly menu: boolean
  }
  /** Only of the page: on a screen of 320 px, how wide it is, and what makes it so. */
  readonly narrow?: { readonly width: number; readonly screen: number; readonly by: string; readonly twoWays: boolean }
}
