import type { Token } from '../token.ts'

/** A run of a caption that is marked as one: a clause of words, or a whole value. */
export interface Segment {
  readonly text: string
  readonly group: number
  readonly kind: Token['kind']
}

/** The words as text for an engine that takes no tokens. */
export function plain(tokens: readonly Token[]): string {
  let words = ''
  for (const { text } of tokens) words += text
  return words
}

/** The words as a caption bar shows them; neighbours of one group become one segment. */
export function caption(tokens: readonly Token[]): Segment[] {
  const segments: Segment[] = []
  for (const { text, group, kind } of tokens) {
    const last = segments.at(-1)
    if (last?.group === group) segments[segments.length - 1] = { ...last, text: last.text + text }
    else segments.push({ text, group, kind })
  }
  return segments
}
