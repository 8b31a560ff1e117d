import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Page } from 'playwright'
import { auditPage } from '../../../../audit/src/visit/audit-page.ts'

/** What a judge says of one page: ids of rules that failed, and of rules that are not sure. */
export interface Said {
  readonly fail: readonly string[]
  readonly unsure: readonly string[]
}

/** Who is measured: our audit with every rule, as deep as the layout; axe-core as it comes; axe-core with all it has. */
export const judgeNames = ['ours', 'axe', 'axe, every rule'] as const

export type JudgeName = (typeof judgeNames)[number]

/** Has every judge look at an open page. */
export async function judged(page: Page): Promise<Record<JudgeName, Said>> {
  return { ours: await ours(page), ...(await axeAlone(page)) }
}

async function ours(page: Page): Promise<Said> {
  const findings = await auditPage(page, { profile: 'wcag22-aaa', depth: 'layout' })
  const idsOf = (verdict: string) => [
    ...new Set(findings.filter(found => found.verdict === verdict).map(({ rule }) => rule)),
  ]
  return { fail: idsOf('fail'), unsure: idsOf('unsure') }
}

const source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** One run in every frame with every rule; what axe runs unless told is a part of it. */
async function axeAlone(page: Page): Promise<Record<Exclude<JudgeName, 'ours'>, Said>> {
  for (const frame of page.frames()) await frame.evaluate(source).catch(() => {})
  return await page.evaluate(async () => {
    // axe puts itself on the window; which of its rules are on unless told it tells nobody else.
    const { axe } = window as unknown as {
      axe: typeof import('axe-core') & { _audit: { rules: { id: string; enabled: boolean }[] } }
    }
    const on = new Set(axe._audit.rules.filter(({ enabled }) => enabled).map(({ id }) => id))
    const rules = Object.fromEntries(axe.getRules().map(({ ruleId }) => [ruleId, { enabled: true }]))
    const { violations, incomplete } = await axe.run(document, { resultTypes: ['violations', 'incomplete'], rules })
    const [fail, unsure] = [violations, incomplete].map(results => results.map(({ id }) => id)) as [string[], string[]]
    const whole = { fail, unsure }
    return {
      axe: { fail: fail.filter(id => on.has(id)), unsure: unsure.filter(id => on.has(id)) },
      'axe, every rule': whole,
    }
  })
}
