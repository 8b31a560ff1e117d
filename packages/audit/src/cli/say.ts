import { fill } from '../fill.ts'
import words from './words.json' with { type: 'json' }

/** Says a sentence of the command in one language, its holes filled. */
export function sayIn(language: 'zh' | 'en') {
  return (key: keyof typeof words, data: Readonly<Record<string, unknown>> = {}) => fill(words[key][language], data)
}
