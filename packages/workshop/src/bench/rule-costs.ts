import { type Browser, chromium } from 'playwright'
import { launchOptions } from '@yinqiao/audit/browser'
import { handIn } from '../../../audit/src/visit/open.ts'
import { profiles } from '../../../audit/src/profiles/index.ts'
import screens from '../../../audit/src/visit/screens.json' with { type: 'json' }
import { browserEnv } from '../browser.ts'
import { axeFound } from './axe-alone.ts'
import type { GoodPage } from './good-pages.ts'

/** How long a rule takes within the page, over all pages; what several rules share is paid by the first. */
export interface RuleCosts {
  readonly pages: number
  /** Rule by rule, dearest first, ms. */
  readonly rules: readonly { readonly rule: string; readonly ms: number }[]
  /** All our rules without axe; our audit with it; axe-core with what it runs unless told. ms. */
  readonly ours: number
  readonly whole: number
  readonly axe: number
}

/** Times every rule up to the layout on the pages, beside axe-core alone on the same. */
export async function ruleCosts(pages: readonly GoodPage[]): Promise<RuleCosts> {
  const { YINQIAO_BROWSER } = await browserEnv()
  const browser = await chromium.launch(launchOptions(YINQIAO_BROWSER))
  try {
    const costs = new Map<string, number>()
    let [whole, axe] = [0, 0]
    for (const page of pages) {
      const timed = await timedOn(browser, page)
      for (const [rule, ms] of timed.rules) costs.set(rule, (costs.get(rule) ?? 0) + ms)
      whole += timed.whole
      axe += timed.axe
    }
    const rules = [...costs].map(([rule, ms]) => ({ rule, ms })).toSorted((a, b) => b.ms - a.ms)
    return { pages: pages.length, rules, ours: rules.reduce((sum, { ms }) => sum + ms, 0), whole, axe }
  } finally {
    await browser.close()
  }
}

async function timedOn(browser: Browser, { address }: GoodPage) {
  const page = await browser.newPage(screens.phone)
  try {
    await page.goto(address)
    const hand = await handIn(page)
    // Once for nothing, so that neither pays for what the browser compiles and lays out first.
    await hand.evaluate(async (inPage, profile) => void (await inPage.audit(document, { profile })), profiles.standard)
    await axeFound(page)
    const rules = await hand.evaluate((inPage, profile) => {
      const wanted = inPage.rules.filter(({ id, needs }) => needs !== 'walk' && profile.rules.includes(id))
      return wanted.map(rule => {
        const began = performance.now()
        inPage.judge(rule, document, profile)
        return [rule.id, performance.now() - began] as const
      })
    }, profiles.standard)
    const whole = await hand.evaluate(async (inPage, profile) => {
      const began = performance.now()
      await inPage.audit(document, { profile })
      return performance.now() - began
    }, profiles.standard)
    const began = performance.now()
    await axeFound(page)
    return { rules, whole, axe: performance.now() - began }
  } finally {
    await page.close()
  }
}
