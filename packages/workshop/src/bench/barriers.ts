import type { Browser } from 'playwright'
import { phone } from '../../../audit/src/visit/open.ts'
import { share } from './act/figures.ts'
import { makeMedia } from './act/media.ts'
import { type Count, judgePage, moreIn, openBrowser } from './any-page.ts'
import { type Barrier, readBarriers } from './barriers/cases.ts'
import { servePages } from './serve-pages.ts'
import { keepFigures } from './keep-figures.ts'

/** What one judge said of a pair: rules that speak of the barrier page and less, or not, of its twin; alarms on the twin. */
interface Said {
  readonly found: readonly string[]
  readonly asked: readonly string[]
  readonly alarms: readonly string[]
}

type Row = Barrier & { readonly ours: Said; readonly axe: Said }

/**
 * Holds our audit and axe-core against pages with one barrier each and their mended twins. A barrier is found when a rule
 * fails on its page that does not fail, or fails less, on the twin; whatever fails on a twin is a false alarm.
 */
export async function benchBarriers(only: readonly string[]): Promise<void> {
  const browser = await openBrowser()
  try {
    const rows = await judgeAll(browser, readBarriers(only))
    tell(rows)
    const named = rows.map(({ id, set, category, idea, ours, axe }) => ({ id, set, category, idea, ours, axe }))
    keepFigures('barriers', named)
  } finally {
    await browser.close()
  }
}

async function judgeAll(browser: Browser, barriers: readonly Barrier[]): Promise<Row[]> {
  const first = await browser.newPage(phone)
  const media = await makeMedia(first)
  const pages = barriers.flatMap(({ id, page, twin }) => [
    { id, page },
    { id: `${id}/mended`, page: twin },
  ])
  const { origin, close } = await servePages(pages, media)
  const rows: Row[] = []
  try {
    for (const barrier of barriers) {
      const there = await judgePage(browser, `${origin}/${barrier.id}`, barrier.walks)
      const mended = await judgePage(browser, `${origin}/${barrier.id}/mended`, barrier.walks)
      rows.push({ ...barrier, ours: compared(there.ours, mended.ours), axe: compared(there.axe, mended.axe) })
      if (rows.length % 25 === 0) console.log(`  ${rows.length} of ${barriers.length} pairs`)
    }
  } finally {
    close()
  }
  return rows
}

function compared(there: Count, mended: Count): Said {
  const more = (verdict: keyof Count) => moreIn(there, mended, verdict)
  return { found: more('fail'), asked: more('unsure'), alarms: [...mended.fail.keys()] }
}

function tell(rows: readonly Row[]): void {
  const head = ['', 'pairs', 'found', 'or asked', 'axe found', 'or asked', 'twins alarmed', 'axe']
  const line = (cells: readonly string[]) =>
    cells.map((cell, at) => (at === 0 ? cell.padEnd(26) : cell.padStart(14))).join('')
  const lineOf = (name: string, some: readonly Row[]) => {
    const count = (test: (row: Row) => boolean) => some.filter(test).length
    const part = (test: (row: Row) => boolean) => share(count(test), some.length)
    return line([
      name,
      String(some.length),
      part(({ ours }) => ours.found.length > 0),
      part(({ ours }) => ours.found.length + ours.asked.length > 0),
      part(({ axe }) => axe.found.length > 0),
      part(({ axe }) => axe.found.length + axe.asked.length > 0),
      String(count(({ ours }) => ours.alarms.length > 0)),
      String(count(({ axe }) => axe.alarms.length > 0)),
    ])
  }
  console.log(`\n${line(head)}`)
  for (const set of new Set(rows.map(row => row.set))) {
    const ofSet = rows.filter(row => row.set === set)
    for (const category of new Set(ofSet.map(row => row.category)))
      console.log(
        lineOf(
          `${set}/${category}`,
          ofSet.filter(row => row.category === category),
        ),
      )
    console.log(lineOf(`${set}, whole`, ofSet))
  }
  for (const { id, idea, ours } of rows) {
    if (ours.found.length + ours.asked.length === 0) console.log(`  missed       ${id}: ${idea}`)
    if (ours.alarms.length > 0) console.log(`  false alarm  ${id}: ${ours.alarms.join(', ')}`)
  }
}
