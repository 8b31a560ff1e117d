import type { ValueKind } from '@yinqiao/speech'

/** A message cut at its holes: runs of words and named, typed gaps. */
export type Piece = { readonly words: string } | { readonly hole: string; readonly kind: ValueKind }

const hole = /\{\{\s*([\w-]+)\s*(?:,\s*([\w-]+)\s*)?\}\}/g

/** Splits an unfilled message at its holes, in order: `转给{{payee, name}}` → words, hole. A hole without a kind is text. */
export function cut(message: string): Piece[] {
  const pieces: Piece[] = []
  let from = 0
  for (const match of message.matchAll(hole)) {
    if (match.index > from) pieces.push({ words: message.slice(from, match.index) })
    pieces.push({ hole: match[1] ?? '', kind: (match[2] ?? 'text') as ValueKind })
    from = match.index + match[0].length
  }
  if (from < message.length) pieces.push({ words: message.slice(from) })
  return pieces
}
