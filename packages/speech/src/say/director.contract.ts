import type { Token } from '../token.ts'
import type { Clock } from './clock.ts'
import type { Earcon, Earcons } from './cue.ts'
import type { SpeechEngine } from './engine.ts'
import type { Priority } from './queue.ts'
import type { DirectorState } from './said.ts'
import type { DirectorSettings } from './settings.ts'

export interface SayOptions {
  /** `step` when nothing is said about it. */
  readonly priority?: Priority
  /** A tap asked for exactly this: only then may a balance be heard. */
  readonly asked?: boolean
  /** A sound before the words, where we may make one, and a shake of the phone; not again on 再听一遍. */
  readonly earcon?: Earcon
}

/** The one voice of an app. */
export interface Director {
  /** Says tokens in their turn; what is being said or waits already is not said again. */
  say(tokens: readonly Token[], options?: SayOptions): void
  /** 再听一遍: the last thing again, under the permission it was said with unless `asked` widens it. */
  replay(options?: { readonly asked?: boolean }): void
  /** 慢一点: one step slower, told to the owner of the settings, and the last thing again. */
  slower(): void
  /** 大点声: one step louder, told to the owner of the settings, and the last thing again. */
  louder(): void
  /**
   * Whether to ask 旁边的人可能会听到，要念出来吗 before these words, or the last ones, are said aloud on request: they hold
   * something sensitive, would be heard by whoever stands near, and nobody said yes in this visit.
   */
  asksFirst(tokens?: readonly Token[]): boolean
  /** The customer said that others may hear; holds until `forget`. */
  agree(): void
  /** Any press: silence at once, and nothing that waits is said any more (EN 301 549 5.1.3.5). */
  interrupt(): void
  /** 安静一会儿: captions only, for `ms`; 0 ends it. */
  quiet(ms: number): void
  /** To be called in the handler of a tap or key: browsers let nothing be heard before. */
  unlock(): void
  /** A hidden page is silent, and stays so when it comes back until somebody asks. */
  setHidden(hidden: boolean): void
  /** Forgets what was said and what was agreed to: the customer has gone. */
  forget(): void
  configure(change: Partial<DirectorSettings>): void
  /** Adds an engine that was loaded later; it takes its place by rank. */
  add(engine: SpeechEngine): void
  makesSound(): boolean
  subscribe(listener: () => void): () => void
  getSnapshot(): DirectorState
}

export interface DirectorOptions extends Partial<DirectorSettings> {
  readonly withheld: string
  /** Engines with sound; their rank, then their order here, says which goes first. Captions are behind them all. */
  readonly engines?: readonly SpeechEngine[]
  readonly earcons?: Earcons
  /** Told what `slower` and `louder` changed, so that the app can keep it. */
  readonly onSettings?: (change: Partial<DirectorSettings>) => void
  readonly clock?: Clock
}
