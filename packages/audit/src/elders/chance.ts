/** A source of numbers from 0 up to 1 that a seed makes the same on every machine. */
export type Chance = () => number

/** Draws by Mulberry32, which is small, quick and even enough for a few thousand touches. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** Draws a pair from the bell curve around 0, one standard deviation wide (Box and Muller). */
export function bellPair(chance: Chance): readonly [number, number] {
  const radius = Math.sqrt(-2 * Math.log(1 - chance()))
  const angle = 2 * Math.PI * chance()
  return [radius * Math.cos(angle), radius * Math.sin(angle)]
}

/** A seed for one thing of many: by its name and the seed of the day (FNV-1a). */
export function seedOf(name: string, seed: number): number {
  let mixed = 0x811c9dc5 ^ seed
  for (const letter of name) mixed = Math.imul(mixed ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  return mixed >>> 0
}
