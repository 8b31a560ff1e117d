import type { Browser, Page } from 'playwright'
import { serve } from './serve.ts'
import { words } from './words.ts'

/** Medians of one page: kB of the first load, ms on a slowed processor. */
export type Figures = Record<(typeof measures)[number]['id'], number>

export const measures = [
  { id: 'brotli', what: 'first load, brotli', unit: 'kB' },
  { id: 'gzip', what: 'first load, gzip', unit: 'kB' },
  { id: 'usable', what: 'until the amount can be typed', unit: 'ms' },
  { id: 'typing', what: 'from a key to the figure on the screen', unit: 'ms' },
  { id: 'larger', what: 'to the next text size', unit: 'ms' },
  { id: 'dialog', what: 'until the dialog is open', unit: 'ms' },
] as const

type Built = { folder: string; hasDialog: boolean }
type Ask = { built: readonly Built[]; browser: Browser; runs: number; slowdown: number }

/**
 * Opens the pages in turn, `runs` times round, each time in a fresh profile, and does what a customer does. In turn, so that
 * a machine that grows busy in between is busy for all of them. Figures come in the order of the pages.
 */
export async function measure({ built, browser, runs, slowdown }: Ask): Promise<Figures[]> {
  const pages = await Promise.all(
    built.map(async ({ folder, hasDialog }) => ({ served: await serve(folder), hasDialog, all: new Array<Figures>() })),
  )
  // The first round warms the browser itself and is not counted.
  for (let run = 0; run <= runs; run += 1)
    for (const { served, all, hasDialog } of pages) {
      const context = await browser.newContext({ viewport: { width: 360, height: 640 }, locale: 'zh-CN' })
      const times = await visit(await context.newPage(), { url: served.url, slowdown, hasDialog })
      await context.close()
      const { brotli, gzip } = served.bytes()
      if (run > 0) all.push({ brotli: brotli / 1000, gzip: gzip / 1000, ...times })
    }
  for (const { served } of pages) served.close()
  return pages.map(({ all }) => medians(all))
}

type Visit = { url: string; slowdown: number; hasDialog: boolean }

async function visit(page: Page, { url, slowdown, hasDialog }: Visit) {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  await page.addInitScript(stopwatch)
  await page.goto(url, { waitUntil: 'commit' })
  const usable = await page.evaluate(() => window.stopwatch.usable)
  await page.waitForLoadState('networkidle')

  const field = page.getByRole('textbox', { name: words.amount })
  await field.focus()
  const typing = await timed(
    page,
    'keydown',
    () => page.keyboard.press('1'),
    'document.activeElement.value.includes("1")',
  )
  const size = 'parseFloat(getComputedStyle(document.querySelector("h1").parentElement).fontSize)'
  await page.evaluate(`window.before = ${size}`)
  const larger = await timed(
    page,
    'click',
    () => page.getByRole('button', { name: words.larger }).click(),
    `${size} !== window.before`,
  )
  if (!hasDialog) return { usable, typing, larger, dialog: Number.NaN }
  const opened = 'document.querySelector("[role=dialog],[role=alertdialog],dialog[open]") !== null'
  const dialog = await timed(page, 'click', () => page.getByRole('button', { name: words.next }).click(), opened)
  return { usable, typing, larger, dialog }
}

/** Time from the event itself, so that the driver of the browser is not measured, to the paint in which it shows. */
async function timed(page: Page, event: string, act: () => Promise<void>, shows: string): Promise<number> {
  // `void`: a promise would be waited for here, before anybody has acted.
  await page.evaluate(`void (window.timed = window.stopwatch.from('${event}', () => ${shows}))`)
  await act()
  return page.evaluate<number>('window.timed')
}

declare global {
  interface Window {
    stopwatch: {
      usable: Promise<number>
      from(event: string, shows: () => boolean): Promise<number>
    }
  }
}

/** Runs inside the page. A paint is over when a task queued in its frame runs. */
function stopwatch() {
  const painted = (done: () => void) => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', done)
    port1.start()
    requestAnimationFrame(() => port2.postMessage(0))
  }
  const until = (shows: () => boolean, from = 0) =>
    new Promise<number>((resolve, reject) => {
      const look = () =>
        painted(() => {
          if (shows()) resolve(performance.now() - from)
          else if (performance.now() - from > 30_000) reject(new Error(`nothing came of ${String(shows)} in 30 s`))
          else look()
        })
      look()
    })
  window.stopwatch = {
    usable: until(() => document.querySelector('input[inputmode]') !== null),
    from: (event, shows) =>
      new Promise(resolve => {
        const start = ({ timeStamp }: Event) => resolve(until(shows, timeStamp))
        addEventListener(event, start, { capture: true, once: true })
      }),
  }
}

function medians(all: readonly Figures[]): Figures {
  // Every measure has a row, so the record is whole.
  return Object.fromEntries(measures.map(({ id }) => [id, median(all.map(figures => figures[id]))])) as Figures
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
