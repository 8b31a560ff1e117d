import { auditPages } from '@yinqiao/audit/node'
import { launchOptions } from '@yinqiao/audit/browser'
import { chromium } from 'playwright'
import screens from '../../../audit/src/visit/screens.json' with { type: 'json' }
import { browserEnv } from '../browser.ts'
import { axeFound } from './axe-alone.ts'
import { type GoodPage, goodPages } from './good-pages.ts'
import { memoryNow } from './memory.ts'
import { ruleCosts } from './rule-costs.ts'
import { keepFigures } from './keep-figures.ts'

const profile = 'standard'
const depths = ['dom', 'layout', 'walk'] as const
/** A walk takes long, and three pages tell enough. */
const walkPages = 3

type Memory = ReturnType<typeof memoryNow> & { readonly visits: number }

/**
 * Measures pages a minute at each depth beside axe-core alone, one page at a time in a fresh context each; which rules
 * cost most; and whether memory stays flat over many visits (500 unless told).
 */
export async function benchSpeed([visits = '500']: readonly string[]): Promise<void> {
  Object.assign(process.env, await browserEnv())
  const pages = await goodPages()
  const costs = await ruleCosts(pages)
  // The first run of each is for nothing: it bundles the audit and warms the disk.
  await perMinute(pages.slice(0, 1), 'layout')
  const axe = await axePerMinute(pages)
  const speeds: Record<string, number> = { axe }
  for (const depth of depths) speeds[depth] = await perMinute(depth === 'walk' ? someOf(pages) : pages, depth)
  console.log(
    `\nPages a minute, one at a time (…): beside axe-core alone. ${pages.length} pages, ${walkPages} walked.\n`,
  )
  for (const [what, speed] of Object.entries(speeds))
    console.log(`  ${what.padEnd(10)}${speed.toFixed(1).padStart(8)}  (${(speed / axe).toFixed(2)})`)
  const of = (ms: number) => `${(ms / costs.pages).toFixed(0)} ms (${(ms / costs.axe).toFixed(2)})`
  console.log(`\nWithin a page: axe alone ${of(costs.axe)}, our rules ${of(costs.ours)}, all ${of(costs.whole)}.`)
  for (const { rule, ms } of costs.rules.slice(0, 10))
    console.log(`  ${rule.padEnd(26)}${(ms / costs.pages).toFixed(1).padStart(7)} ms`)
  const memory = await memoryOver(pages, Number(visits))
  keepFigures('speed', { profile, speeds, costs, memory })
}

function someOf(pages: readonly GoodPage[]): GoodPage[] {
  return pages.filter(({ elder }) => elder).slice(0, walkPages)
}

async function perMinute(pages: readonly GoodPage[], depth: (typeof depths)[number]): Promise<number> {
  const began = performance.now()
  const result = await auditPages(
    pages.map(({ target }) => target),
    { profile, depth, parallel: 1 },
  )
  const lost = result.pages.find(({ problem }) => problem !== null)
  if (lost) throw new Error(`${lost.target} could not be judged (${lost.problem?.en}), so its time means nothing.`)
  return (pages.length * 60_000) / (performance.now() - began)
}

/** The same way to the page that a visit takes, and axe-core in place of the audit. */
async function axePerMinute(pages: readonly GoodPage[]): Promise<number> {
  const began = performance.now()
  const { YINQIAO_BROWSER } = await browserEnv()
  const browser = await chromium.launch(launchOptions(YINQIAO_BROWSER))
  try {
    for (const { address } of pages) {
      const context = await browser.newContext(screens.phone)
      const page = await context.newPage()
      await page.goto(address)
      await page.waitForLoadState('networkidle')
      await axeFound(page)
      await context.close()
    }
  } finally {
    await browser.close()
  }
  return (pages.length * 60_000) / (performance.now() - began)
}

/** Tells memory at a tenth, at half and at the end of the visits: the median of the visits just before, for it swings. */
async function memoryOver(pages: readonly GoodPage[], visits: number): Promise<Memory[]> {
  const targets = Array.from({ length: visits }, (_none, at) => pages[at % pages.length]).flatMap(
    page => page?.target ?? [],
  )
  const samples: ReturnType<typeof memoryNow>[] = []
  await auditPages(targets, { profile, depth: 'layout', onPage: () => void samples.push(memoryNow()) })
  const marks = [visits / 10, visits / 2, visits].map(Math.round)
  console.log(`\nMemory over ${visits} visits, two at a time, MB: Node, and the browser's processes together.`)
  return marks.map(mark => {
    const near = samples.slice(Math.max(0, mark - 30), mark)
    const told = {
      visits: mark,
      node: median(near.map(({ node }) => node)),
      browser: median(near.map(one => one.browser)),
    }
    console.log(`  ${String(mark).padEnd(6)}${told.node.toFixed(0).padStart(8)}${told.browser.toFixed(0).padStart(8)}`)
    return told
  })
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}
