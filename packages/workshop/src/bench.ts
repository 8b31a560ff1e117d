import { mkdirSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { launchOptions } from '@yinqiao/audit/browser'
import { chromium } from 'playwright'
import { benchAct } from './bench/act.ts'
import { benchBarriers } from './bench/barriers.ts'
import { buildPage, installPeers } from './bench/build-pages.ts'
import { measureBytes } from './bench/bytes.ts'
import { benchComparison } from './bench/comparison.ts'
import { entries } from './bench/entries.ts'
import { benchGood } from './bench/good.ts'
import { measure, measures } from './bench/measure.ts'
import { measureReadings } from './bench/readings.ts'
import { benchSpeed } from './bench/speed.ts'
import { measureFirstSound } from './bench/voice.ts'
import { browserEnv } from './browser.ts'
import { ensureClips } from './clips.ts'
import { out } from './root.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string', default: '9' }, slowdown: { type: 'string', default: '6' } },
})
const runs = Number(values.runs)
const slowdown = Number(values.slowdown)

/** One part alone, such as `npm run bench -- act`, and after it what it takes: the pages that are wanted, a folder, a number. */
const parts: Readonly<Record<string, (wanted: readonly string[]) => Promise<void>>> = {
  act: benchAct,
  barriers: benchBarriers,
  comparison: benchComparison,
  good: benchGood,
  speed: benchSpeed,
}
const [part = '', ...wanted] = positionals
if (Object.hasOwn(parts, part)) {
  await parts[part]?.(wanted)
  process.exit()
}

await installPeers()
console.log('  building the pages')
const built: { folder: string; hasDialog: boolean }[] = []
for (const entry of entries) built.push({ folder: await buildPage(entry), hasDialog: entry.hasDialog })
const { YINQIAO_BROWSER } = await browserEnv()
const browser = await chromium.launch(launchOptions(YINQIAO_BROWSER))
console.log(`  visiting each page ${runs} times`)
const figures = await measure({ built, browser, runs, slowdown })
console.log('  tapping for the first sound')
const pack = `${await ensureClips()}/zh-CN`
const sound = await measureFirstSound({ browser, pack, runs, slowdown }).finally(() => browser.close())
console.log('  reading amounts, weighing imports')
const readings = await measureReadings()
const bytes = await measureBytes()

const [first] = entries
console.log(
  `\nOne transfer screen, median of ${runs} visits, processor slowed ${slowdown} times. (…): beside ${first?.who}.\n`,
)
for (const line of lines()) console.log(line)
console.log(
  `\nFrom a tap to the first sound, ms: ${sound.cold.toFixed(0)} the first time, ${sound.warm.toFixed(0)} after.`,
)
console.log('\nMillion amounts a second; how many of the amounts drawn are read otherwise than by us.')
for (const { who, work, millions, differ } of readings)
  console.log(`  ${work.padEnd(10)}${who.padEnd(10)}${millions.toFixed(2).padStart(8)}${String(differ).padStart(8)}`)
console.log('\nkB of an import, minified and gzipped.')
for (const { what, kB, goalKB } of bytes)
  console.log(`  ${what.padEnd(22)}${kB.toFixed(1).padStart(6)}${goalKB ? `  (at most ${goalKB})` : ''}`)
mkdirSync(out, { recursive: true })
const named = Object.fromEntries(entries.map(({ id }, at) => [id, figures[at]]))
writeFileSync(`${out}/bench.json`, JSON.stringify({ runs, slowdown, figures: named, sound, readings, bytes }, null, 2))

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
