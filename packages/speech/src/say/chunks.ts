import type { Token } from '../token.ts'

/**
 * Cuts tokens at clause ends into pieces of at most `most` characters: network voices stop after fifteen seconds
 * without a word, and a long text can wedge an engine. A single longer clause is cut between tokens. Unless `joins`,
 * every clause is a piece of its own.
 */
export function chunks(tokens: readonly Token[], most: number, joins = true): Token[][] {
  const found: Token[][] = []
  let filled = 0
  for (const clause of clauses(tokens)) {
    const length = sum(clause)
    if (found.length === 0 || !joins || filled + length > most) {
      found.push(...cut(clause, most))
      filled = sum(found.at(-1) ?? [])
    } else {
      found.at(-1)?.push(...clause)
      filled += length
    }
  }
  return found
}

function clauses(tokens: readonly Token[]): Token[][] {
  const found: Token[][] = [[]]
  for (const token of tokens) {
    found.at(-1)?.push(token)
    if (/[，。？！；：,.?!;:]$/.test(token.text.trimEnd())) found.push([])
  }
  return found.filter(clause => clause.length > 0)
}

function cut(clause: readonly Token[], most: number): Token[][] {
  const found: Token[][] = [[]]
  for (const token of clause) {
    if (sum(found.at(-1) ?? []) + token.text.length > most && found.at(-1)?.length) found.push([])
    found.at(-1)?.push(token)
  }
  return found
}

function sum(tokens: readonly Token[]): number {
  return tokens.reduce((length, { text }) => length + text.length, 0)
}
