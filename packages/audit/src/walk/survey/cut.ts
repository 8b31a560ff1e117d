import type { Judgement } from '../../rule.ts'
import type { Change } from './standing.ts'

/** Judges whether words that could be read before can still be read after; null where they could not, or are gone for good. */
export function judgeCut(change: Change | undefined): Judgement {
  if (!change?.after.seen || isHurt(change.before)) return null
  const { cut, gone, over, loose, words } = change.after
  const data = { words, by: over ? `“${over}”` : `${cut} px` }
  // What lies wholly beside its box may be the next picture of a row one can push.
  if (gone === 'sideways') return { verdict: 'unsure', data }
  if (cut > 0) return { verdict: 'fail', data }
  if (over) return { verdict: loose ? 'unsure' : 'fail', data }
  return { verdict: 'pass', data }
}

function isHurt({ cut, gone, over }: Change['before']): boolean {
  return cut > 0 || gone !== '' || over !== ''
}
