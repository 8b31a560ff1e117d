import { bare } from '../../measure/words.ts'

/** How many letters of the words were read, in their order; spaces, marks and case count for nothing. */
export function lettersRead(words: string, read: string): { readonly all: number; readonly read: number } {
  const [wanted, got] = [[...bare(words)], [...bare(read)]]
  // The longest row of letters that both have, by the table every textbook draws.
  let row = Array.from({ length: got.length + 1 }, () => 0)
  for (const letter of wanted) {
    const next = [0]
    for (const [at, other] of got.entries())
      next.push(letter === other ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0))
    row = next
  }
  return { all: wanted.length, read: row.at(-1) ?? 0 }
}
