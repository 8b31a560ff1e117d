import type { Language } from '../token.ts'
import en from './en/day-parts.json' with { type: 'json' }
import zhCN from './zh-CN/day-parts.json' with { type: 'json' }

/** The parts a day has in any of our languages; none has all of them. */
export type DayPart = 'small-hours' | 'morning' | 'noon' | 'afternoon' | 'evening' | 'night'

// Hong Kong writes the same hours with the same words.
const borders = { 'zh-CN': zhCN, 'zh-HK': zhCN, en } satisfies Record<Language, unknown>

/** The part of the day an hour (0 to 23) belongs to, so that what is written keeps to the borders of what is said. */
export function dayPart(hour: number, language: Language): DayPart {
  // JSON is typed as plain strings; tests/react/format.test.ts walks through every hour of both languages.
  return (borders[language].find(({ from }) => hour >= from)?.part ?? 'small-hours') as DayPart
}
