import type { RunResult } from '../result.ts'
import { byRule } from './by-rule.ts'
import { escaped } from './html/html.ts'

/** The run as JUnit XML: a suite a page, a case a rule that found something; questions for a person are skipped cases. */
export function junit(run: RunResult): string {
  const suites = run.pages.map(page => {
    if (page.problem)
      return suite(page.target, page.ms, [
        `<testcase classname="${escaped(page.target)}" name="open"><error message="${attribute(page.problem.zh)}"/></testcase>`,
      ])
    const cases = byRule({ pages: [page] }).map(({ rule, verdict, places }) => {
      const { title } = places[0].finding
      const lines = places
        .map(({ finding }) => `${finding.element}\n  ${finding.snippet}\n  ${finding.fix.zh}`)
        .join('\n')
      const told =
        verdict === 'fail'
          ? `<failure message="${attribute(`${title.zh}: ${places.length}`)}">${escaped(visible(lines))}</failure>`
          : `<skipped message="${attribute(places[0].finding.ask.zh)}"/>`
      return `<testcase classname="${attribute(page.target)}" name="${attribute(`${rule} ${verdict}`)}">${told}</testcase>`
    })
    return suite(
      page.target,
      page.ms,
      cases.length > 0 ? cases : [`<testcase classname="${attribute(page.target)}" name="audit"/>`],
    )
  })
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="yinqiao-audit">\n${suites.join('\n')}\n</testsuites>\n`
}

function suite(name: string, ms: number, cases: readonly string[]): string {
  const count = (tag: string) => cases.filter(one => one.includes(`<${tag} `)).length
  const numbers = `tests="${cases.length}" failures="${count('failure')}" errors="${count('error')}" skipped="${count('skipped')}"`
  return `<testsuite name="${attribute(name)}" ${numbers} time="${(ms / 1000).toFixed(3)}">\n${cases.join('\n')}\n</testsuite>`
}

function attribute(text: string): string {
  return escaped(visible(text)).replaceAll('\n', ' ')
}

/** XML 1.0 has no place for control characters, and a page may hold any. */
function visible(text: string): string {
  // oxlint-disable-next-line no-control-regex
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '�')
}
