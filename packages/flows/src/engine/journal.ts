/** A request that was sent, or was about to be, and whose answer nobody has read yet. Never a PIN, never a card number. */
export interface OpenMove<About> {
  readonly key: string
  /** What it was for, in the customer's terms, so that it can be named after a reload. */
  readonly about: About
}

/** The place where open moves are remembered: written before sending, emptied when the answer was read. */
export interface Journal<About> {
  read(): OpenMove<About> | null
  /** Throws when it cannot be remembered; then nothing may be sent. */
  write(open: OpenMove<About>): void
  clear(): void
}

/** The part of the browser's `Storage` a journal needs. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** A journal on a shelf that outlives the page. `name` holds whose it is: one customer never asks about another's money. */
export function journalOn<About>(shelf: Shelf, name: string): Journal<About> {
  return {
    // A shelf that cannot be read holds nothing; `write` is the one that must not fail in silence.
    read: () => attempt(() => parse<About>(shelf.getItem(name))),
    write: move => shelf.setItem(name, JSON.stringify(move)),
    clear: () => void attempt(() => shelf.removeItem(name)),
  }
}

function parse<About>(text: string | null): OpenMove<About> | null {
  const value = JSON.parse(text ?? 'null') as Partial<OpenMove<About>> | null
  return typeof value?.key === 'string' && value.about !== undefined ? { key: value.key, about: value.about } : null
}

function attempt<T>(run: () => T): T | null {
  try {
    return run()
  } catch {
    return null
  }
}
