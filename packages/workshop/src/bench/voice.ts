import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, BrowserContext, Page } from 'playwright'
import { build, defaultClientConditions } from 'vite'
import { cache } from '../root.ts'
import { serve } from './serve.ts'

/** Medians in ms, from the finger leaving the glass to the first sample that is not silence. */
export interface FirstSound {
  readonly slowdown: number
  /** The first tap on the page: the loudspeaker is opened, the sound fetched and decoded. */
  readonly cold: number
  /** The second. */
  readonly warm: number
  /** What the loudspeaker itself adds, as the browser tells it. */
  readonly latency: number
}

type Ask = { browser: Browser; pack: string; runs: number; slowdown: number }

/** Taps on 听一听 in a fresh profile, `runs` times; the pack is a folder with a `pack.json`. */
export async function measureFirstSound({ browser, pack, runs, slowdown }: Ask): Promise<FirstSound> {
  const served = await serve(await buildVoicePage(pack))
  const all: { cold: number; warm: number; latency: number }[] = []
  // The first round warms the browser itself and is not counted.
  for (let run = 0; run <= runs; run += 1) {
    const context = await browser.newContext({ viewport: { width: 360, height: 640 }, locale: 'zh-CN' })
    const page = await openVoicePage(context, served.url)
    const devtools = await context.newCDPSession(page)
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
    const cold = await tapAndHear(page)
    const warm = await tapAndHear(page)
    await context.close()
    if (run > 0) all.push({ cold: cold.ms, warm: warm.ms, latency: warm.latencyMs })
  }
  served.close()
  const middle = (what: 'cold' | 'warm' | 'latency') => median(all.map(figures => figures[what]))
  return { slowdown, cold: middle('cold'), warm: middle('warm'), latency: middle('latency') }
}

/** Builds the page that speaks with a pack, and returns its folder. */
export async function buildVoicePage(pack: string): Promise<string> {
  const root = `${cache}/bench/pages/voice`
  const outDir = `${cache}/bench/built/voice`
  const script = relative(root, fileURLToPath(new URL('pages/voice.ts', import.meta.url)))
  mkdirSync(root, { recursive: true })
  writeFileSync(
    `${root}/index.html`,
    `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>voice</title><body><script type="module" src="./main.js"></script></body></html>`,
  )
  writeFileSync(`${root}/main.js`, `import { voicePage } from ${JSON.stringify(script)}\nwindow.voice = voicePage`)
  await build({
    root,
    configFile: false,
    base: './',
    logLevel: 'warn',
    resolve: { conditions: ['yinqiao-source', ...defaultClientConditions] },
    build: { outDir, emptyOutDir: true, target: 'chrome107' },
  })
  cpSync(pack, `${outDir}/voice`, { recursive: true })
  return outDir
}

/** Opens the page and waits until it knows its clips. Throws with its own reason when it has none. */
export async function openVoicePage(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(url)
  const reason = await page.evaluate(() => window.voice.ready)
  if (reason) throw new Error(`The page has no voice: ${reason}.`)
  return page
}

async function tapAndHear(page: Page): Promise<{ ms: number; latencyMs: number }> {
  // `void`: a promise would be waited for here, before anybody has tapped.
  await page.evaluate(`void (window.heard = window.voice.firstSound())`)
  await page.getByRole('button').click()
  return page.evaluate<{ ms: number; latencyMs: number }>('window.heard')
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
