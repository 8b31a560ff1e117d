import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright'
import { findBrowser, launchOptions } from '../browser/index.ts'
import { Told } from '../told.ts'
import limits from './limits.json' with { type: 'json' }
import words from './words.json' with { type: 'json' }

/** Lends fresh contexts of a browser that is started anew when it has gone, and after some pages, so memory stays flat. */
export interface Browsers {
  context(options: BrowserContextOptions): Promise<BrowserContext>
  /**
   * Takes a context back. One that does not close in time takes its browser with it, once nobody else uses that; so does one whose
   * page was lost, since a browser that goes away is not known to have gone at once.
   */
  back(context: BrowserContext, options?: { readonly lost?: boolean }): Promise<void>
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

  let current: Started | null = null
  const all = new Set<Started>()
  const homes = new WeakMap<BrowserContext, Started>()

  function start(): Started {
    const started = { browser: chromium.launch({ ...quiet, args: flags }), lent: 0, users: 0 }
    // Whoever waits for it hears of a failure; here it only must not be called unheard.
    started.browser.catch(() => {})
    all.add(started)
    return started
  }

  function retire(started: Started): void {
    if (current === started) current = null
    leave(started)
  }

  /** A browser nobody will use again is closed when its last page has gone, and not while one is on its way to it. */
  function leave(started: Started): void {
    if (started === current || started.users > 0) return
    all.delete(started)
    started.browser.then(browser => browser.close()).catch(() => {})
  }

  async function lend(options: BrowserContextOptions): Promise<BrowserContext> {
    if (current && current.lent >= limits.pagesPerBrowser) retire(current)
    const home = (current ??= start())
    home.lent++
    home.users++
    const browser = await home.browser.catch(() => null)
    const context = await browser?.newContext(options).catch((problem: Error) => problem)
    if (context && !(context instanceof Error)) {
      homes.set(context, home)
      return context
    }
    home.users--
    retire(home)
    // It has gone in the meantime, by a page or by the machine: the next one is asked, unless none can be started at all.
    if (browser?.isConnected() === false) return await lend(options)
    throw (
      context ??
      (await home.browser.then(
        () => new Error('no browser'),
        (problem: Error) => problem,
      ))
    )
  }

  return {
    context: lend,
    async back(context, { lost = false } = {}) {
      const home = homes.get(context)
      const closed = await inTime(context.close().catch(() => {}))
      if (!home) return
      home.users--
      if (closed && !lost) leave(home)
      else retire(home)
    },
    async close() {
      await Promise.all([...all].map(({ browser }) => browser.then(started => started.close()).catch(() => {})))
    },
  }
}

/** A browser that was started, how many pages it has had, and how many it has now. */
interface Started {
  readonly browser: Promise<Browser>
  lent: number
  users: number
}

async function inTime(work: Promise<void>): Promise<boolean> {
  let clock: NodeJS.Timeout | undefined
  const late = new Promise<boolean>(resolve => {
    clock = setTimeout(resolve, limits.closeMs, false)
  })
  return await Promise.race([work.then(() => true), late]).finally(() => clearTimeout(clock))
}
