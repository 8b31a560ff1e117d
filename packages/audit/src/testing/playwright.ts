import type { Locator, Page } from 'playwright'
import { expect as base, test as plain } from 'playwright/test'
import type { AuditOptions } from '../audit.ts'
import type { Finding } from '../finding.ts'
import { atRest } from '../visit/at-rest.ts'
import { handIn } from '../visit/open.ts'
import { auditPage } from '../visit/visit.ts'
import { friendliness, type FriendlyOptions } from './friendly.ts'

/** What `toBeElderFriendly` may be told of a page. */
export type PageOptions = Omit<AuditOptions, 'rules'> & FriendlyOptions

/** Playwright's `test` with `audit`: everything that was found on the page as it stands, for tests that look closer. */
export const test = plain.extend<{ audit: (options?: PageOptions) => Promise<Finding[]> }>({
  audit: async ({ page }, lend) => {
    await lend(options => auditPage(page, options ?? {}))
  },
})

/** Playwright's `expect` with `toBeElderFriendly()` for a page, each frame of it, or a part of it. */
export const expect = base.extend({
  async toBeElderFriendly(received: Page | Locator, options: PageOptions = {}) {
    const { except, from, ...asked } = options
    const findings = 'goto' in received ? await auditPage(received, asked) : await auditPart(received, asked)
    const judged = friendliness(findings, { ...(except && { except }), ...(from && { from }) })
    return { ...judged, name: 'toBeElderFriendly' }
  },
})

async function auditPart(part: Locator, options: Omit<AuditOptions, 'rules'>): Promise<Finding[]> {
  const element = await part.elementHandle()
  const frame = (await element?.ownerFrame()) ?? part.page().mainFrame()
  const hand = await handIn(frame)
  await atRest(frame)
  return await hand.evaluate((inPage, [root, asked]) => inPage.audit(root as Element, asked), [
    element,
    options,
  ] as const)
}
