import { mkdirSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { launchOptions } from '@yinqiao/audit/browser'
import { chromium } from 'playwright'
import { buildPage, installPeers } from './bench/build-pages.ts'
import { entries } from './bench/entries.ts'
import { type Figures, measure, measures } from './bench/measure.ts'
import { browserEnv } from './browser.ts'
import { out } from './root.ts'

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '9' }, slowdown: { type: 'string', default: '6' } },
})
const runs = Number(values.runs)
const slowdown = Number(values.slowdown)

await installPeers()
const { YINQIAO_BROWSER } = await browserEnv()
const browser = await chromium.launch(launchOptions(YINQIAO_BROWSER))
const figures: Record<string, Figures> = {}
for (const entry of entries) {
  console.log(`  ${entry.who} …`)
  figures[entry.id] = await measure({ folder: await buildPage(entry), browser, runs, slowdown })
}
await browser.close()

console.log(
  `\nOne transfer screen, median of ${runs} visits, processor slowed ${slowdown} times. In brackets: beside ${entries[0]?.who}.\n`,
)
for (const line of lines()) console.log(line)
mkdirSync(out, { recursive: true })
writeFileSync(`${out}/bench.json`, JSON.stringify({ runs, slowdown, figures }, null, 2))

function lines(): string[] {
  const columns = entries.map(({ who }) => who)
  const rows = measures.map(({ id, what, unit }) => {
    const first = figures[entries[0]?.id ?? '']?.[id] ?? Number.NaN
    const cells = entries.map(entry => {
      const value = figures[entry.id]?.[id] ?? Number.NaN
      return `${value.toFixed(value < 10 ? 1 : 0)} (${(value / first).toFixed(2)})`
    })
    return [`${what}, ${unit}`, ...cells]
  })
  return [
    '',
    ...[['', ...columns], ...rows].map(row =>
      row.map((cell, at) => (at === 0 ? cell.padEnd(44) : cell.padStart(20))).join(''),
    ),
  ]
}
