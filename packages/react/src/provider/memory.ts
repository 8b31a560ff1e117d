import { type Preferences, parsePreferences } from './preferences.ts'

const key = 'yinqiao.preferences'

/** What the provider needs of a place that remembers; `localStorage` is one. */
export type Memory = Pick<Storage, 'getItem' | 'setItem'>

/** The phone's own memory, or none where the browser forbids it (private windows, file pages). */
export function phoneMemory(): Memory | null {
  try {
    return globalThis.localStorage ?? null
  } catch {
    return null
  }
}

export const recall = (memory: Memory | null): Preferences => {
  try {
    return parsePreferences(memory?.getItem(key) ?? null)
  } catch {
    return parsePreferences(null)
  }
}

/** Remembers; a full or forbidden store loses the memory, never the change on the screen. */
export const remember = (memory: Memory | null, preferences: Preferences): void => {
  try {
    memory?.setItem(key, JSON.stringify(preferences))
  } catch {
    // Nothing to tell the customer: the choice holds until the app is closed.
  }
}

/** Hears of a change made in another tab of the same app. Returns the way to stop. */
export function onRemembered(listen: (preferences: Preferences) => void): () => void {
  const hear = (event: StorageEvent) => {
    if (event.key === key) listen(parsePreferences(event.newValue))
  }
  addEventListener('storage', hear)
  return () => removeEventListener('storage', hear)
}
