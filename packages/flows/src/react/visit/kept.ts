import { type Flow, restore, type Shelf, type State } from '../../engine/index.ts'
import type { Known } from './moving.ts'

/** What a reload must find again. Never a PIN. */
export interface Kept {
  readonly visit: string
  readonly state: State
  /** The bank's last word on this visit's money; what is still open stands in the journal. */
  readonly known: Known | null
  /** What was filled in, put aside while an older move is shown. */
  readonly aside: State | null
}

/** The tab's memory of one customer in one flow. */
export function keptOn(tab: Shelf, flow: Flow, customerId: string | undefined) {
  const name = `yinqiao.visit.${flow.id}.${customerId ?? 'nobody'}`
  return {
    /** What was kept of that visit; null when it is another's, or of a flow that has changed since. */
    read(visit: string): Kept | null {
      const text = attempt(() => tab.getItem(name))
      const kept = attempt(() => JSON.parse(text ?? 'null') as Partial<Kept> | null)
      if (kept?.visit !== visit) return null
      const state = restore(flow, JSON.stringify(kept.state))
      const aside = restore(flow, JSON.stringify(kept.aside ?? null))
      return state && { visit, state, known: kept.known ?? null, aside }
    },
    write: (kept: Kept) => void attempt(() => tab.setItem(name, JSON.stringify(kept))),
    clear: () => void attempt(() => tab.removeItem(name)),
  }
}

// A full or forbidden store loses a reload's comfort, not a flow.
function attempt<T>(run: () => T): T | null {
  try {
    return run()
  } catch {
    return null
  }
}
