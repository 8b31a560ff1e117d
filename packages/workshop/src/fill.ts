/** Makes the text of one marked place: `<!-- generated: keys button -->` asks for `keys` of `button`. */
export type Writer = (name: string) => Promise<string> | string

const place = /<!-- generated: (?<what>[a-z-]+)(?: (?<name>[a-z-]+))? -->\n(?<old>[^]*?)<!-- end -->/g

/**
 * Fills every marked place of a page and leaves the rest of it alone. Throws a sentence for a mark nobody writes, so that a
 * misspelt mark cannot stay empty for ever.
 */
export async function fill(page: string, writers: Readonly<Record<string, Writer>>): Promise<string> {
  let filled = ''
  let at = 0
  for (const { 0: whole, index, groups } of page.matchAll(place)) {
    const { what = '', name = '' } = groups ?? {}
    const writer = writers[what]
    if (writer === undefined) throw new Error(`nobody writes “${what}”. Known: ${Object.keys(writers).join(', ')}.`)
    const mark = whole.slice(0, whole.indexOf('\n'))
    filled += `${page.slice(at, index)}${mark}\n\n${await writer(name)}\n\n<!-- end -->`
    at = index + whole.length
  }
  return filled + page.slice(at)
}

/** A Markdown table. A bar inside a cell would end it, so it is written as an entity. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell => cell.replaceAll('|', '&#124;')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}
