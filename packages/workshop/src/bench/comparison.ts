import { existsSync, globSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import type { Browser } from 'playwright'
import table from '../../../audit/src/visit/gate/kinds.json' with { type: 'json' }
import { share } from './act/figures.ts'
import type { Media } from './act/media.ts'
import { type Count, judgePage, moreIn, openBrowser } from './any-page.ts'
import data from './comparison/barriers.json' with { type: 'json' }
import { servePages } from './serve-pages.ts'
import { keepFigures } from './keep-figures.ts'

/** A barrier of the comparison. */
interface Case {
  /** Such as `Forms/3`. */
  readonly id: string
  readonly name: string
  readonly walks: readonly string[]
  /** The rules that speak of it; what else is found on its page counts neither for nor against anybody. */
  readonly named: readonly string[]
  readonly path: string
  readonly page: string
}

interface Row extends Pick<Case, 'id' | 'name'> {
  readonly ours: Said
  readonly axe: Said
}

/** Rules that speak of the barrier. */
interface Said {
  readonly found: readonly string[]
  readonly asked: readonly string[]
}

/**
 * Holds our audit and axe-core against the pages of a government's comparison of automatic tools. They are not ours to
 * copy: the folder is a checkout of the repository that `barriers.json` names. Throws a sentence where it is not.
 */
export async function benchComparison([folder, ...only]: readonly string[]): Promise<void> {
  if (folder === undefined || !existsSync(join(folder, 'tests.json')))
    throw new Error(`Check out ${data.repository} at ${data.commit} and tell the folder: it is not part of ours.`)
  const cases = casesIn(folder).filter(({ id }) => only.length === 0 || only.some(one => id.startsWith(one)))
  const empty = { path: 'tests/empty', page: framed('Nothing', '') }
  const pages = [empty, ...cases].map(({ path, page }) => ({ id: path, page }))
  const { origin, close } = await servePages(pages, filesOf(folder))
  const browser = await openBrowser()
  try {
    const rows = await judgeAll(browser, origin, empty.path, cases)
    tell(rows)
    keepFigures('comparison', rows)
  } finally {
    await browser.close()
    close()
  }
}

async function judgeAll(browser: Browser, origin: string, empty: string, cases: readonly Case[]): Promise<Row[]> {
  const rows: Row[] = []
  const frames = new Map<string, { ours: Count; axe: Count }>()
  for (const { id, name, walks, named, path } of cases) {
    // What the frame around all of them is told, no barrier of theirs is found by.
    const frame = frames.get(walks.join()) ?? (await judgePage(browser, `${origin}/${empty}`, walks))
    frames.set(walks.join(), frame)
    const there = await judgePage(browser, `${origin}/${path}`, walks)
    const said = (of: 'ours' | 'axe') => {
      const more = (verdict: keyof Count) => moreIn(there[of], frame[of], verdict).filter(rule => named.includes(rule))
      return { found: more('fail'), asked: more('unsure') }
    }
    rows.push({ id, name, ours: said('ours'), axe: said('axe') })
    if (rows.length % 25 === 0) console.log(`  ${rows.length} of ${cases.length} pages`)
  }
  return rows
}

function casesIn(folder: string): Case[] {
  const tests = JSON.parse(readFileSync(join(folder, 'tests.json'), 'utf8')) as Record<
    string,
    Record<string, { example: string }>
  >
  const walks: Readonly<Record<string, readonly string[]>> = data.walks
  const named: Readonly<Record<string, readonly (readonly string[])[]>> = data.named
  return Object.entries(tests).flatMap(([category, ofCategory]) =>
    Object.entries(ofCategory).map(([name, { example }], at) => {
      // An example that is a link shows its barrier on the page it leads to.
      const [, elsewhere] = /^(?:<p>)?<a href="(example-pages\/[^"]+)">[^<]*<\/a>(?:<\/p>)?$/.exec(example.trim()) ?? []
      return {
        id: `${category}/${at + 1}`,
        name,
        walks: walks[category] ?? [],
        named: named[category]?.[at] ?? [],
        path: elsewhere ?? `tests/${encodeURIComponent(category)}-${at + 1}`,
        page: elsewhere === undefined ? framed(name, example) : readFileSync(join(folder, elsewhere), 'utf8'),
      }
    }),
  )
}

function framed(name: string, example: string): string {
  const heading = name.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  const files = `<link rel="stylesheet" href="/assets/stylesheets/tests.css"><script src="/assets/javascript/jquery-1.12.0.min.js"></script><script src="/assets/javascript/main.js"></script>`
  const head = `<head><meta charset="utf-8"><title>${heading}</title>${files}</head>`
  return `<!doctype html><html lang="en">${head}<body><h1>${heading}</h1><main>${example}</main></body></html>`
}

const { says: _says, ...kinds } = table
const types: Readonly<Record<string, string>> = kinds

/** What the pages need besides, at the addresses they ask for it. */
function filesOf(folder: string): Map<string, Media> {
  const found = globSync('{assets,images,example-pages}/**/*.*', { cwd: folder })
  return new Map(
    found.flatMap(file => {
      const type = types[extname(file).slice(1).toLowerCase()]
      if (type === undefined) return []
      const media = { type, body: readFileSync(join(folder, file)) }
      return [`/${file}`, `/tests/${file}`, `/tests/${file.replace('example-pages/', '')}`].map(
        path => [path, media] as const,
      )
    }),
  )
}

function tell(rows: readonly Row[]): void {
  const part = (test: (row: Row) => boolean) => share(rows.filter(test).length, rows.length)
  for (const who of ['ours', 'axe'] as const) {
    const found = part(row => row[who].found.length > 0)
    const asked = part(row => row[who].found.length + row[who].asked.length > 0)
    console.log(`${who.padEnd(6)} found ${found}, or asked ${asked} of ${rows.length}`)
  }
  for (const { id, name, ours } of rows)
    if (ours.found.length === 0)
      console.log(`  ${ours.asked.length > 0 ? 'asked ' : 'missed'} ${id}: ${name} ${ours.asked.join(', ')}`)
}
