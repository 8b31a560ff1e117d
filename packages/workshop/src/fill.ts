/** Makes the text of one marked place. */
export type Writer = (name: string) => Promise<string> | string

const place = /<!-- (?<what>[a-z-]+)(?: (?<name>[a-z-]+))? -->\n(?<old>[^]*?)<!-- \/\k<what> -->/g

/**
 * Fills every marked place of a page and leaves the rest of it alone: `<!-- picture transfer -->` up to `<!-- /picture -->`
 * asks for the `picture` of `transfer`, and without a name for that of the thing the page is called after. Throws a sentence
 * for a mark nobody writes, so that a misspelt mark cannot stay empty for ever.
 */
export async function fill(page: string, own: string, writers: Readonly<Record<string, Writer>>): Promise<string> {
  let filled = ''
  let at = 0
  for (const { 0: whole, index, groups } of page.matchAll(place)) {
    const { what = '', name = own } = groups ?? {}
    const writer = writers[what]
    if (writer === undefined) throw new Error(`nobody writes “${what}”. Known: ${Object.keys(writers).join(', ')}.`)
    const mark = whole.slice(0, whole.indexOf('\n'))
    filled += `${page.slice(at, index)}${mark}\n\n${await writer(name)}\n\n<!-- /${what} -->`
    at = index + whole.length
  }
  return filled + page.slice(at)
}

/** A Markdown table. A bar inside a cell would end it, so it is written as an entity. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell => cell.replaceAll('|', '&#124;')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}
