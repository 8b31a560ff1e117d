import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright'
import { findBrowser, launchOptions } from '../browser/index.ts'
import { Told } from '../told.ts'
import limits from './limits.json' with { type: 'json' }
import words from './words.json' with { type: 'json' }

/** Lends fresh contexts of a browser that is started anew when it has gone, and after some pages, so memory stays flat. */
export interface Browsers {
  context(options: BrowserContextOptions): Promise<BrowserContext>
  /** Takes a context back. One that does not close in time takes its browser with it, once nobody else uses that. */
  back(context: BrowserContext): Promise<void>
  close(): Promise<void>
}

/** Finds a browser; it is started when the first context is asked for. */
export async function openBrowsers(say: (line: string) => void): Promise<Browsers> {
  const { chromium } = await import('playwright').catch(cause => {
    throw new Told(words.noPlaywright, {}, cause)
  })
  const { path } = await findBrowser({ say })
  const { args, ...quiet } = launchOptions(path)
  // Pages reach the net through the gate only; WebRTC would find a way of its own.
  const flags = [...args, '--force-webrtc-ip-handling-policy=disable_non_proxied_udp']

  let lent = 0
  let current: Promise<Browser> | null = null
  const retired = new Set<Browser>()
  const givenUp = new WeakSet<BrowserContext>()

  async function browserNow(): Promise<Browser> {
    current ??= chromium.launch({ ...quiet, args: flags })
    const browser = await current
    if (browser.isConnected()) return browser
    current = null
    return await browserNow()
  }

  async function retire(): Promise<void> {
    const gone = current
    current = null
    lent = 0
    const browser = await gone
    if (browser) retired.add(browser)
    closeIdle()
  }

  function closeIdle(): void {
    for (const browser of retired) {
      if (browser.contexts().some(context => !givenUp.has(context))) continue
      retired.delete(browser)
      browser.close().catch(() => {})
    }
  }

  return {
    async context(options) {
      if (lent >= limits.pagesPerBrowser) await retire()
      lent++
      return await (await browserNow()).newContext(options)
    },
    async back(context) {
      const closing = context.close().catch(() => {})
      if (await inTime(closing)) return closeIdle()
      givenUp.add(context)
      await retire()
    },
    async close() {
      const last = await current?.catch(() => null)
      await Promise.all([...retired, last].map(browser => browser?.close().catch(() => {})))
    },
  }
}

async function inTime(work: Promise<void>): Promise<boolean> {
  let clock: NodeJS.Timeout | undefined
  const late = new Promise<boolean>(resolve => {
    clock = setTimeout(resolve, limits.closeMs, false)
  })
  return await Promise.race([work.then(() => true), late]).finally(() => clearTimeout(clock))
}
