import type { Finding } from '../finding.ts'
import { keyOf, type PageResult, type RunResult } from '../result.ts'

/** A finding, told with the page it belongs to. */
export interface Moved {
  readonly target: string
  readonly finding: Finding
}

/** What has changed since an earlier run. */
export interface Trend {
  readonly since: string
  /** Found now and not then. */
  readonly fresh: readonly Moved[]
  /** Found then and now. */
  readonly known: readonly Moved[]
  /** Found then and not now, on a page that was judged both times. */
  readonly mended: readonly Moved[]
}

/** Holds a run against an earlier one. Pages that were not judged both times say nothing about what was mended. */
export function trendOf(before: RunResult, now: RunResult): Trend {
  const old = new Map(before.pages.map(page => [page.target, page]))
  const today = new Map(now.pages.map(page => [page.target, page]))
  const has = (page: PageResult | undefined, finding: Finding) =>
    page?.findings.some(found => keyOf(found) === keyOf(finding)) ?? false
  const all = now.pages.flatMap(({ target, findings }) => findings.map(finding => ({ target, finding })))
  const judged = before.pages.filter(({ target }) => today.get(target)?.problem === null)
  const gone = judged.flatMap(({ target, findings }) => findings.map(finding => ({ target, finding })))
  return {
    since: before.startedAt,
    fresh: all.filter(({ target, finding }) => !has(old.get(target), finding)),
    known: all.filter(({ target, finding }) => has(old.get(target), finding)),
    mended: gone.filter(({ target, finding }) => !has(today.get(target), finding)),
  }
}
