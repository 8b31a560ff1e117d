/** A throw of dice that falls the same way for the same words, on every machine and in every year. */
export function chance(words: string) {
  let state = 2166136261
  for (const letter of words) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 16777619)

  /** From 0 up to, not including, 1. */
  function next() {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }

  return {
    next,
    /** A whole number from `low` to `high`, both included, in steps. */
    between(low: number, high: number, step = 1) {
      return low + Math.floor(next() * (Math.floor((high - low) / step) + 1)) * step
    },
    oneOf<Thing>(things: readonly Thing[]) {
      return things[Math.floor(next() * things.length)] as Thing
    },
  }
}
