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
