import type { Browser, BrowserContext, BrowserContextOptions, Frame, JSHandle, Page } from 'playwright'
import type { InPage } from '../in-page.ts'
import { pageScript } from '../script.ts'
import screens from './screens.json' with { type: 'json' }

/** A phone in an old hand. */
export const { phone } = screens

/** Our hand inside a frame: the audit, held by a handle, with nothing left on the page's `window`. */
export type Hand = JSHandle<InPage>

const lent = new WeakMap<BrowserContext, string>()

/** Has every hand in this context know a bank's own rules too: an expression whose value is a list of rules. */
export function lendRules(context: BrowserContext, rules: string): void {
  lent.set(context, rules)
}

const held = new WeakMap<Frame, { readonly hand: Hand; readonly rules: string | undefined }>()

/**
 * Puts the audit into a frame, once for each page that it shows. Works under any content security policy, since no script
 * element is made.
 */
export async function handIn(place: Page | Frame): Promise<Hand> {
  const frame = 'mainFrame' in place ? place.mainFrame() : place
  const rules = lent.get(frame.page().context())
  const known = held.get(frame)
  // A page that went took what was put into it along.
  if (known && known.rules === rules && (await known.hand.evaluate(() => true).catch(() => false))) return known.hand
  const script = await pageScript()
  const hand = (await frame.evaluateHandle(rules === undefined ? script : `(${script}).knowing(${rules})`)) as Hand
  held.set(frame, { hand, rules })
  return hand
}

const loadLimitMs = 30_000
const quietLimitMs = 5_000

/** How a page is opened where a plain phone will not do. */
export interface Start {
  /** Laid over the phone. */
  readonly context?: BrowserContextOptions
  /** What is done to the empty page before the address is opened. */
  readonly before?: (page: Page) => Promise<void>
}

/** Opens an address on a phone-sized screen and waits until it is quiet. Throws a sentence when it cannot be opened. */
export async function openPage(browser: Browser, address: string, target = address, start: Start = {}): Promise<Page> {
  const page = await browser.newPage({ ...phone, ...start.context })
  await start.before?.(page)
  const answer = await page.goto(address, { timeout: loadLimitMs }).catch((problem: Error) => problem)
  if (answer instanceof Error) throw new Error(`打不开 ${target}：${answer.message.split('\n')[0]}`)
  if (answer && answer.status() >= 400)
    throw new Error(`${target} 回答的是 ${answer.status()}，不是要检查的页面。请核对地址。`)
  // Pages that never fall silent, by chat or by polling, are judged as they are after five seconds.
  await page.waitForLoadState('networkidle', { timeout: quietLimitMs }).catch(() => {})
  return page
}
