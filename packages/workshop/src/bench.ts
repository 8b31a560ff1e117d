import { mkdirSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { launchOptions } from '@yinqiao/audit/browser'
import { chromium } from 'playwright'
import { buildPage, installPeers } from './bench/build-pages.ts'
import { entries } from './bench/entries.ts'
import { measure, measures } from './bench/measure.ts'
import { browserEnv } from './browser.ts'
import { out } from './root.ts'

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '9' }, slowdown: { type: 'string', default: '6' } },
})
const runs = Number(values.runs)
const slowdown = Number(values.slowdown)

await installPeers()
console.log('  building the pages')
const built: { folder: string; hasDialog: boolean }[] = []
for (const entry of entries) built.push({ folder: await buildPage(entry), hasDialog: entry.hasDialog })
const { YINQIAO_BROWSER } = await browserEnv()
const browser = await chromium.launch(launchOptions(YINQIAO_BROWSER))
console.log(`  visiting each page ${runs} times`)
const figures = await measure({ built, browser, runs, slowdown }).finally(() => browser.close())

const [first] = entries
console.log(
  `\nOne transfer screen, median of ${runs} visits, processor slowed ${slowdown} times. (…): beside ${first?.who}.\n`,
)
for (const line of lines()) console.log(line)
mkdirSync(out, { recursive: true })
const named = Object.fromEntries(entries.map(({ id }, at) => [id, figures[at]]))
writeFileSync(`${out}/bench.json`, JSON.stringify({ runs, slowdown, figures: named }, null, 2))

function lines(): string[] {
  const rows = measures.map(({ id, what, unit }) => {
    const cells = figures.map(page => cell(page[id], figures[0]?.[id] ?? Number.NaN))
    return [`${what}, ${unit}`, ...cells]
  })
  const head = ['', ...entries.map(({ who }) => who)]
  return [head, ...rows].map(row => row.map((cell, at) => (at === 0 ? cell.padEnd(42) : cell.padStart(22))).join(''))
}

function cell(value: number, beside: number): string {
  return Number.isNaN(value) ? '–' : `${value.toFixed(value < 10 ? 1 : 0)} (${(value / beside).toFixed(2)})`
}
