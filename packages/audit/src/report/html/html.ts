/** Markup that may be put into a page as it is. */
export interface Markup {
  readonly markup: string
}

type Piece = Markup | string | number | null | false | readonly Piece[]

/** Builds markup; whatever is put into the holes is escaped, unless it is markup already. */
export function html(parts: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  return { markup: parts.reduce((whole, part, index) => whole + textOf(pieces[index - 1] ?? null) + part) }
}

/** Text that cannot end a tag, an attribute or a script: what a foreign page says is only ever shown. */
export function escaped(text: string): string {
  return text.replace(/[&<>"'`]/g, sign => `&#${sign.charCodeAt(0)};`)
}

function textOf(piece: Piece): string {
  if (piece === null || piece === false) return ''
  if (Array.isArray(piece)) return piece.map(textOf).join('')
  if (typeof piece === 'object') return (piece as Markup).markup
  return escaped(String(piece))
}
