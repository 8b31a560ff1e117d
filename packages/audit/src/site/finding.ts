import type { Data, Finding, Impact, Verdict, Words } from '../finding.ts'
import { filledWords } from '../told.ts'
import type { Digest } from './digest.ts'
import rules from './rules.json' with { type: 'json' }

/** A page as it is held against others. */
export interface SitePage {
  /** As people know it. */
  readonly name: string
  readonly landed: string
  readonly group: string
  readonly digest: Digest
}

export type SiteRuleId = keyof typeof rules

/** What differs on a page. */
export interface Differs {
  readonly rule: SiteRuleId
  readonly verdict: Verdict
  readonly page: SitePage
  readonly element: string
  readonly snippet: string
  readonly data: Data
}

/** A finding, and the page it belongs to. */
export interface SiteFinding {
  readonly page: SitePage
  readonly rule: SiteRuleId
  readonly finding: Finding
}

/** Ids of the rules that look across pages. */
export const siteRuleIds = Object.keys(rules)

/** Ids of the clauses they look at. */
export const siteClauses: readonly string[] = Object.values(rules).flatMap(({ standards }) => standards)

/** The finding in the shape all findings have. */
export function pageFinding({ rule, verdict, page, element, snippet, data }: Differs): SiteFinding {
  const { impact, standards, title, why, fix, ...more } = rules[rule]
  const ask: Words = 'ask' in more ? more.ask : fix
  const finding: Finding = {
    rule,
    source: 'yinqiao',
    sources: ['yinqiao'],
    verdict,
    // A union written as JSON; a test holds every site rule against the schema.
    impact: impact as Impact,
    element,
    snippet,
    standards,
    data,
    title,
    why,
    fix: filledWords(fix, data),
    ask: filledWords(ask, data),
  }
  return { page, rule, finding }
}
