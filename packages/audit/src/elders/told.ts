import { fill } from '../fill.ts'
import type { Words } from '../finding.ts'
import type { ElderId, ElderResult, Hindrance, Measure } from './elder.ts'

/** What an elder's `words.json` holds. */
export interface ElderWords {
  readonly title: Words
  /** The measure that tells most. */
  readonly headline: string
  readonly measures: Readonly<Record<string, { readonly title: Words; readonly unit: string; readonly better: string }>>
}

/** Where on a page something stands. */
export interface Place {
  readonly element: string
  readonly snippet: string
}

/** Puts what one elder measured into the shape of the report; what is not among the values could not be measured. */
export function toldBy(
  elder: ElderId,
  words: ElderWords,
  values: Readonly<Record<string, number | null>>,
  rest: Partial<Pick<ElderResult, 'hindrances' | 'transcript' | 'seed' | 'note'>> = {},
): ElderResult {
  const measures = Object.entries(words.measures).map(([id, { title, unit, better }]): Measure => {
    const value = values[id] ?? null
    return { id, title, value, unit: unit as Measure['unit'], better: better as Measure['better'] }
  })
  return {
    elder,
    title: words.title,
    headline: words.headline,
    measures,
    hindrances: [],
    transcript: [],
    seed: 0,
    ...rest,
  }
}

/** One hindrance: where it stands, and a sentence with its holes filled; what differs by language is given as words. */
export function hindrance(
  { element, snippet }: Place,
  sentence: Words,
  data: Readonly<Record<string, string | number | Words>> = {},
): Hindrance {
  const filled = (language: keyof Words) => {
    const own = Object.entries(data).map(([hole, value]) => [hole, typeof value === 'object' ? value[language] : value])
    return fill(sentence[language], Object.fromEntries(own) as Record<string, unknown>)
  }
  return { element, snippet, what: { zh: filled('zh'), en: filled('en') } }
}

/** A share as a percentage with one decimal; null where there is nothing to share. */
export function percent(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((part / whole) * 1000) / 10
}
