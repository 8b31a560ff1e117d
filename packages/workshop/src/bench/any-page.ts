import type { Finding } from '@yinqiao/audit'
import { launchOptions } from '@yinqiao/audit/browser'
import { type Browser, chromium, type Page } from 'playwright'
import { auditPage } from '../../../audit/src/visit/audit-page.ts'
import { rules } from '../../../audit/src/audit.ts'
import { type Profile, profiles } from '../../../audit/src/profiles/index.ts'
import { openPage, phone } from '../../../audit/src/visit/open.ts'
import { takeWalks } from '../../../audit/src/walk/take.ts'
import { browserEnv } from '../browser.ts'
import { axeFound } from './axe-alone.ts'

/** How often each rule says so of a page. */
export type Count = Readonly<Record<'fail' | 'unsure', ReadonlyMap<string, number>>>

/** Any page at all: what the general profile asks, at its numbers, and every advice of WCAG's three levels. */
const profile: Profile = {
  ...profiles['wcag22-aa'],
  id: 'any-page',
  rules: [...new Set([...profiles.standard.rules, ...profiles['wcag22-aaa'].rules])],
  options: ['standard'],
}

/** A browser in which films and sounds start as their pages wish, which is what some barriers are about; nothing is heard. */
export async function openBrowser(): Promise<Browser> {
  const { YINQIAO_BROWSER } = await browserEnv()
  const options = launchOptions(YINQIAO_BROWSER)
  return await chromium.launch({
    ...options,
    args: [...options.args, '--autoplay-policy=no-user-gesture-required', '--mute-audio'],
  })
}

/** What our audit, by a look and by these walks, and axe-core alone say of the page at an address. */
export async function judgePage(
  browser: Browser,
  address: string,
  walks: readonly string[],
): Promise<{ ours: Count; axe: Count }> {
  const page = await opened(browser, address)
  try {
    const looked = await auditPage(page, { profile, depth: 'layout' })
    const axe = await axeFound(page)
    const met: Finding[] = []
    for (const id of walks) met.push(...(await walkOnce(browser, address, id)))
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

/** The rules that say so more often of one page than of another. */
export function moreIn(there: Count, other: Count, verdict: keyof Count): string[] {
  return [...there[verdict]].filter(([rule, count]) => count > (other[verdict].get(rule) ?? 0)).map(([rule]) => rule)
}
