import type { Token } from '../token.ts'
import type { Clock } from './clock.ts'
import { beats } from './pace.ts'

/** Marks group after group by the clock, from now on, for an engine that does not tell; the returned function ends it. */
export function markByClock(
  tokens: readonly Token[],
  perMinute: number,
  clock: Clock,
  onGroup: (group: number) => void,
): () => void {
  const pending = beats(tokens, perMinute).map(({ group, atMs }) => clock.after(atMs, () => onGroup(group)))
  return () => {
    for (const callOff of pending) callOff()
  }
}

/** The group that stands at a place of the plain text, counted in UTF-16 units as engines count. */
export function groupAt(tokens: readonly Token[], charIndex: number): number | undefined {
  let end = 0
  return tokens.find(({ text }) => (end += text.length) > charIndex)?.group
}
