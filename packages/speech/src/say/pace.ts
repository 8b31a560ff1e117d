import type { Token } from '../token.ts'
import speech from './speech.json' with { type: 'json' }

/** How fast to speak: a word for the settings page, or characters a minute. */
export type Rate = 'slow' | 'medium' | 'fast' | number

/** When each group begins, in ms from the first word. */
export interface Beat {
  readonly group: number
  readonly atMs: number
}

/** Characters a minute of a rate. */
export function charactersPerMinute(rate: Rate): number {
  return typeof rate === 'number' ? rate : speech.charactersPerMinute[rate]
}

/** How a rate is made: the pace of the syllables, and what every pause is multiplied by. */
export interface Tempo {
  readonly charactersPerMinute: number
  readonly pauses: number
}

/**
 * The tempo of a rate. Silence between clauses gives back what age and speed take away; drawn-out syllables do not
 * (docs/speech.md). So a slow voice first waits longer, then speaks slower. Between the rows of the table, and beyond
 * its ends, values run straight.
 */
export function tempo(rate: Rate): Tempo {
  const overall = charactersPerMinute(rate)
  const above = speech.tempo.findIndex((row, index) => index > 0 && row.overall >= overall)
  const [low, high] = speech.tempo.slice(above < 0 ? -2 : above - 1) as [Row, Row]
  const way = (overall - low.overall) / (high.overall - low.overall)
  return {
    charactersPerMinute: low.charactersPerMinute + way * (high.charactersPerMinute - low.charactersPerMinute),
    pauses: Math.max(0, low.pauses + way * (high.pauses - low.pauses)),
  }
}

type Row = (typeof speech.tempo)[number]

/** The tokens with their pauses made longer or shorter. */
export function withPauses(tokens: readonly Token[], factor: number): Token[] {
  return tokens.map(token => (token.pauseMs ? { ...token, pauseMs: Math.round(token.pauseMs * factor) } : token))
}

/** How long the tokens take to say, pauses included, in ms. */
export function durationMs(tokens: readonly Token[], perMinute: number): number {
  return tokens.reduce((sum, token) => sum + tokenMs(token, perMinute), 0)
}

/** When each group of the tokens begins, for engines that do not tell by themselves. */
export function beats(tokens: readonly Token[], perMinute: number): Beat[] {
  const found: Beat[] = []
  let atMs = 0
  for (const token of tokens) {
    if (found.at(-1)?.group !== token.group) found.push({ group: token.group, atMs })
    atMs += tokenMs(token, perMinute)
  }
  return found
}

/** What a text weighs in Chinese characters: a Latin word takes a little longer than one syllable. */
export function weigh(text: string): number {
  const latin = text.match(/[A-Za-z]+/g)?.length ?? 0
  const others = text.replace(/[A-Za-z]+|[\s，。？！；：、,.?!;:'-]/g, '').length
  return others + latin * speech.charactersPerLatinWord
}

function tokenMs({ text, pauseMs = 0 }: Token, perMinute: number): number {
  return (weigh(text) * 60_000) / perMinute + pauseMs
}
