import { mkdirSync, writeFileSync } from 'node:fs'
import type { Finding } from '@yinqiao/audit'
import { launchOptions } from '@yinqiao/audit/browser'
import { type Browser, chromium, type Page } from 'playwright'
import { auditPage } from '../../../audit/src/visit/audit-page.ts'
import { rules } from '../../../audit/src/audit.ts'
import { type Profile, profiles } from '../../../audit/src/profiles/index.ts'
import { openPage } from '../../../audit/src/visit/open.ts'
import { takeWalks } from '../../../audit/src/walk/take.ts'
import { browserEnv } from '../browser.ts'
import { out } from '../root.ts'
import { share } from './act/figures.ts'
import { makeMedia } from './act/media.ts'
import { axeFound } from './axe-alone.ts'
import { type Barrier, readBarriers } from './barriers/cases.ts'
import { servePages } from './serve-pages.ts'

/** What one judge said of a pair: rules that speak of the barrier page and less, or not, of its twin; alarms on the twin. */
interface Said {
  readonly found: readonly string[]
  readonly asked: readonly string[]
  readonly alarms: readonly string[]
}

type Row = Barrier & { readonly ours: Said; readonly axe: Said }
type Count = Readonly<Record<'fail' | 'unsure', ReadonlyMap<string, number>>>

/** Any page at all: what the general profile asks, at its numbers, and every advice of WCAG's three levels. */
const profile: Profile = {
  ...profiles['wcag22-aa'],
  id: 'any-page',
  rules: [...new Set([...profiles.standard.rules, ...profiles['wcag22-aaa'].rules])],
  options: ['standard'],
}
const phone = { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true, locale: 'zh-CN' }

/**
 * Holds our audit and axe-core against pages with one barrier each and their mended twins. A barrier is found when a rule
 * fails on its page that does not fail, or fails less, on the twin; whatever fails on a twin is a false alarm.
 */
export async function benchBarriers(only: readonly string[]): Promise<void> {
  const { YINQIAO_BROWSER } = await browserEnv()
  const options = launchOptions(YINQIAO_BROWSER)
  const browser = await chromium.launch({
    ...options,
    args: [...options.args, '--autoplay-policy=no-user-gesture-required', '--mute-audio'],
  })
  try {
    const rows = await judgeAll(browser, readBarriers(only))
    tell(rows)
    mkdirSync(`${out}/bench`, { recursive: true })
    const named = rows.map(({ id, set, category, idea, ours, axe }) => ({ id, set, category, idea, ours, axe }))
    writeFileSync(`${out}/bench/barriers.json`, JSON.stringify(named, null, 2))
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
      const there = await judgeOne(browser, `${origin}/${barrier.id}`, barrier)
      const mended = await judgeOne(browser, `${origin}/${barrier.id}/mended`, barrier)
      rows.push({ ...barrier, ours: compared(there.ours, mended.ours), axe: compared(there.axe, mended.axe) })
      if (rows.length % 25 === 0) console.log(`  ${rows.length} of ${barriers.length} pairs`)
    }
  } finally {
    close()
  }
  return rows
}

async function judgeOne(
  browser: Browser,
  address: string,
  { walks: wanted }: Barrier,
): Promise<{ ours: Count; axe: Count }> {
  const page = await opened(browser, address)
  try {
    const looked = await auditPage(page, { profile, depth: 'layout' })
    const axe = await axeFound(page)
    const met: Finding[] = []
    for (const id of wanted) met.push(...(await walkOnce(browser, address, id)))
    return { ours: counted([...looked, ...met]), axe: counted(axe) }
  } finally {
    await page.close()
  }
}

/** Takes one walk, by asking only for the rules that judge it. */
async function walkOnce(browser: Browser, address: string, id: string): Promise<Finding[]> {
  const only = rules.filter(({ sees }) => sees === id).map(rule => rule.id)
  if (only.length === 0) throw new Error(`No rule judges a walk "${id}". Correct the word in ${address}.`)
  const { findings } = await takeWalks(start => openPage(browser, address, address, start), { profile, only })
  return [...findings]
}

async function opened(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage(phone)
  await page.goto(address)
  await page.waitForTimeout(100)
  return page
}

function counted(findings: readonly Pick<Finding, 'rule' | 'verdict'>[]): Count {
  const of = (verdict: string) => {
    const counts = new Map<string, number>()
    for (const { rule } of findings.filter(found => found.verdict === verdict))
      counts.set(rule, (counts.get(rule) ?? 0) + 1)
    return counts
  }
  return { fail: of('fail'), unsure: of('unsure') }
}

function compared(there: Count, mended: Count): Said {
  const more = (verdict: 'fail' | 'unsure') =>
    [...there[verdict]].filter(([rule, count]) => count > (mended[verdict].get(rule) ?? 0)).map(([rule]) => rule)
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
