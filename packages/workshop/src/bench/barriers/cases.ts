import { globSync, readFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { wholePage } from '../whole-page.ts'

/** A page with one barrier, and its twin in which only that is mended. */
export interface Barrier {
  /** Such as `own/links/3`. */
  readonly id: string
  readonly set: string
  readonly category: string
  readonly idea: string
  /** Which walks must be taken to meet it; none where a look is enough. */
  readonly walks: readonly string[]
  readonly page: string
  readonly twin: string
}

const home = new URL('.', import.meta.url).pathname

/** Every pair of every set (a folder), by category (a file). */
export function readBarriers(only?: readonly string[]): Barrier[] {
  const files = globSync('*/*.html', { cwd: home }).toSorted()
  return files
    .flatMap(pairsOf)
    .filter(({ set, category }) => !only?.length || only.includes(set) || only.includes(category))
}

/** `<!-- barrier: idea -->` or `<!-- barrier (keyboard): idea -->`, the page, `<!-- mended -->`, its twin. */
const pair = /^<!-- barrier(?: \(([\w, -]+)\))?: (.*?) -->\n([^]*?)^<!-- mended -->\n([^]*)$/m

function pairsOf(file: string): Barrier[] {
  const [set, category] = [dirname(file), basename(file, '.html')]
  const parts = readFileSync(`${home}/${file}`, 'utf8').split(/^(?=<!-- barrier)/m)
  return parts
    .flatMap(part => {
      const found = pair.exec(part)
      if (!found) return []
      const [, walks = '', idea = '', page = '', twin = ''] = found
      return [{ set, category, idea, walks: walksOf(walks), page: whole(page), twin: whole(twin) }]
    })
    .map((one, at) => ({ ...one, id: `${set}/${category}/${at + 1}` }))
}

/**
 * An author knows a barrier, not our walks: movement is looked at by two, with the wish for calm and without; and what the
 * keyboard meets often has to be opened by a press first.
 */
function walksOf(asked: string): string[] {
  const walks = asked.split(/,\s*/).filter(Boolean)
  return [...new Set(walks.flatMap(walk => [walk, ...(besides[walk] ?? [])]))]
}

const besides: Readonly<Record<string, readonly string[]>> = { motion: ['calm'], keyboard: ['press'] }

function whole(markup: string): string {
  return wholePage(markup.trim(), '柳湖银行 · 转账')
}
