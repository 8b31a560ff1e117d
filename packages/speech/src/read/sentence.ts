import type { Token } from '../token.ts'
import pauses from './pauses.json' with { type: 'json' }

/** A run of a message's own words, or the tokens of a value that stands in one of its holes. */
export type Part = string | readonly Token[]

// A Latin mark ends a clause only before a space: 1.5 and 14:30 are one word.
const clause = /(?:[^，。？！；：,.?!;:]|[,.?!;:](?!\s|$))*(?:[，。？！；：]+|[,.?!;:]+)?\s*/g

/**
 * Joins words and values into one list: words are cut at their commas and stops, each value gets a number of its own,
 * and an amount gets air around it. English values bring their own inner spaces; the message brings the outer ones.
 */
export function sentence(parts: readonly Part[]): Token[] {
  const pieces = parts.flatMap((part): (readonly Token[])[] => (typeof part === 'string' ? words(part) : [part]))
  const joined: Token[] = []
  let group = -1
  for (const piece of pieces) {
    // A comma or stop after a value is marked together with it.
    if (group < 0 || !piece.every(isMark)) group += 1
    joined.push(...piece.map(token => ({ ...token, group })))
  }
  return joined.map((token, index) => {
    const pauseMs = token.pauseMs ?? air(token, joined[index + 1])
    return pauseMs === undefined ? token : { ...token, pauseMs }
  })
}

function words(text: string): Token[][] {
  const found = text.match(clause) ?? []
  return found.filter(run => run !== '').map(run => [{ text: run, kind: 'words', privacy: 'public', group: 0 }])
}

function air(token: Token, next: Token | undefined): number | undefined {
  const end = token.text.trimEnd()
  if (/[。？！；.?!;]$/.test(end)) return pauses.stop
  if (/[，：,:]$/.test(end)) return pauses.comma
  if (!next || next.group === token.group) return undefined
  return isMoney(token) || isMoney(next) ? pauses.aroundAmount : undefined
}

function isMoney({ kind }: Token): boolean {
  return kind === 'amount' || kind === 'balance'
}

function isMark({ kind, text }: Token): boolean {
  return kind === 'words' && /^[，。？！；：,.?!;:]+\s*$/.test(text)
}
