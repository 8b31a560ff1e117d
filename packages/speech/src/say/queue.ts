import type { Token } from '../token.ts'
import type { Earcon } from './cue.ts'

/** How urgent words are; a smaller rank goes first. */
export type Priority = 'safety' | 'error' | 'step' | 'hint'

/** Something to be said. */
export interface Utterance {
  readonly tokens: readonly Token[]
  readonly priority: Priority
  /** A tap asked for exactly this: only then may a balance be heard. */
  readonly asked: boolean
  /** Sounds once before the words. */
  readonly earcon?: Earcon | undefined
  /** Only captioned: a call has the loudspeaker, or nobody looked at the page when it came. */
  readonly silent?: boolean
  /** Two utterances with one key are the same thing said twice. */
  readonly key: string
}

export type Queue = readonly Utterance[]

const ranks: Record<Priority, number> = { safety: 0, error: 1, step: 2, hint: 3 }

/** Puts an utterance in its place: the same thing waits once, and a new step drops older steps and every hint. */
export function enqueue(queue: Queue, added: Utterance): Queue {
  if (queue.some(({ key }) => key === added.key)) return queue
  const kept = added.priority === 'step' ? queue.filter(waiting => !outdated(waiting)) : queue
  const behind = kept.findIndex(waiting => ranks[waiting.priority] > ranks[added.priority])
  const place = behind < 0 ? kept.length : behind
  return [...kept.slice(0, place), added, ...kept.slice(place)]
}

/** Whether an utterance cuts into the one being said. A new step also cuts the old one: its question is gone. */
export function cutsInto(added: Utterance, current: Utterance): boolean {
  if (added.priority === 'step') return outdated(current)
  return ranks[added.priority] < ranks[current.priority]
}

function outdated({ priority }: Utterance): boolean {
  return priority === 'step' || priority === 'hint'
}
