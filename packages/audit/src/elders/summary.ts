import { fill } from '../fill.ts'
import type { Words } from '../finding.ts'
import { filledWords } from '../told.ts'
import type { ElderResult, Measure } from './elder.ts'
import words from './words.json' with { type: 'json' }

interface Tried {
  readonly target: string
  readonly elders: readonly ElderResult[]
}

/** One line an elder: the measure that tells most, and why where it was not measured. Nothing where no elder was asked. */
export function elderLines(pages: readonly Tried[], language: keyof Words, shown: number): string[] {
  const tried = pages.filter(({ elders }) => elders.length > 0)
  if (tried.length === 0) return []
  const more = fill(words.more[language], { count: tried.length - shown })
  return [
    words.head[language],
    ...tried
      .slice(0, shown)
      .flatMap(({ target, elders }) => [
        ...(pages.length > 1 ? [`  ${target}`] : []),
        ...elders.map(elder => `  ${pages.length > 1 ? '  ' : ''}${lineOf(elder, language)}`),
      ]),
    ...(tried.length > shown ? [`  ${more}`] : []),
  ]
}

function lineOf(elder: ElderResult, language: keyof Words): string {
  const { title, headline, measures, note } = elder
  const first = measures.find(({ id }) => id === headline)
  const told =
    first && (first.value !== null || !note)
      ? `${first.title[language]} ${valueOf(first, elder)[language]}`
      : note?.[language]
  return fill(words.line[language], { title: title[language], told })
}

/** A measure's number with its unit. A note tells why something was not measured; without one the page has none of it. */
export function valueOf({ value, unit }: Measure, { note }: ElderResult): Words {
  if (value === null) return note ? words.notMeasured : words.none
  return filledWords(words[unit], { value: Math.round(value * 10) / 10 })
}
