import { fill } from '../../fill.ts'
import type { Words } from '../../finding.ts'
import { html, type Markup } from './html.ts'
import words from './words.json' with { type: 'json' }

export type Key = keyof typeof words

/** A message of the report in both languages; the style sheet shows the one that was chosen. */
export function say(key: Key, data: Readonly<Record<string, unknown>> = {}): Markup {
  const { zh, en } = words[key]
  return both({ zh: fill(zh, data), en: fill(en, data) })
}

/** Words of a rule, a clause or a question in both languages, told apart by `lang`. */
export function both({ zh, en }: Words): Markup {
  return zh === en ? html`${zh}` : html`<span lang="zh-CN">${zh}</span><span lang="en">${en}</span>`
}
