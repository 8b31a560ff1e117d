import type { Finding } from '../finding.ts'
import { impacts } from '../impacts.ts'
import type { PageResult, RunResult } from '../result.ts'

/** One finding and the page it was found on. */
export interface Place {
  readonly page: PageResult
  readonly finding: Finding
}

/** Everything one rule found with one verdict, over all pages. */
export interface Group {
  readonly rule: string
  readonly verdict: Finding['verdict']
  readonly places: readonly [Place, ...Place[]]
}

/** What was found, by rule and verdict: failures before questions, the worst for a person first, the most frequent first. */
export function byRule(run: Pick<RunResult, 'pages'>): Group[] {
  const groups = new Map<string, [Place, ...Place[]]>()
  for (const page of run.pages) {
    for (const finding of page.findings) {
      const key = `${finding.verdict} ${finding.rule}`
      const place = { page, finding }
      const known = groups.get(key)
      if (known) known.push(place)
      else groups.set(key, [place])
    }
  }
  const all = [...groups.values()].map(places => ({ ...headOf(places[0].finding), places }))
  return all.toSorted(
    (a, b) =>
      Number(b.verdict === 'fail') - Number(a.verdict === 'fail') ||
      weightOf(b) - weightOf(a) ||
      b.places.length - a.places.length,
  )
}

/** How many findings have this verdict, over all pages. */
export function countOf(run: Pick<RunResult, 'pages'>, verdict: Finding['verdict']): number {
  return run.pages.reduce((sum, { findings }) => sum + findings.filter(found => found.verdict === verdict).length, 0)
}

function headOf({ rule, verdict }: Finding) {
  return { rule, verdict }
}

function weightOf({ places }: Group): number {
  return impacts.indexOf(places[0].finding.impact)
}
