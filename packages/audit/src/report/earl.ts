import type { RunResult } from '../result.ts'

const outcomes = { fail: 'earl:failed', unsure: 'earl:cantTell', pass: 'earl:passed' } as const

/** The run as an EARL report in JSON-LD, the W3C's own words for test results. */
export function earl(run: RunResult): string {
  const graph = run.pages.map(page => ({
    '@type': 'earl:TestSubject',
    source: page.landed,
    title: page.title,
    assertions: page.findings.map(finding => ({
      '@type': 'earl:Assertion',
      mode: 'earl:automatic',
      assertedBy: { '@type': 'earl:Software', title: 'yinqiao-audit', 'doap:release': run.version },
      test: {
        '@type': 'earl:TestCase',
        title: finding.rule,
        isPartOf: finding.standards.flatMap(criterionOf),
        'yinqiao:clauses': finding.standards,
      },
      result: {
        '@type': 'earl:TestResult',
        outcome: outcomes[finding.verdict],
        description: finding.verdict === 'fail' ? finding.fix.zh : finding.ask.zh,
        pointer: { '@type': 'ptr:CSSSelectorPointer', 'ptr:expression': finding.element },
        date: run.startedAt,
      },
    })),
  }))
  return JSON.stringify({ '@context': context, '@graph': graph }, null, 2)
}

const context = {
  '@vocab': 'http://www.w3.org/ns/earl#',
  earl: 'http://www.w3.org/ns/earl#',
  WCAG: 'https://www.w3.org/TR/WCAG22/#',
  yinqiao: 'urn:yinqiao:',
  dct: 'http://purl.org/dc/terms/',
  doap: 'http://usefulinc.com/ns/doap#',
  ptr: 'http://www.w3.org/2009/pointers#',
  source: { '@id': 'dct:source', '@type': '@id' },
  title: 'dct:title',
  description: 'dct:description',
  date: 'dct:date',
  isPartOf: { '@id': 'dct:isPartOf', '@type': '@id' },
  assertions: { '@reverse': 'subject' },
  outcome: { '@type': '@id' },
  mode: { '@type': '@id' },
}

/** Our `WCAG-1.4.3` is `WCAG2:1.4.3` of the published text; clauses of other texts have no address there. */
function criterionOf(id: string): string[] {
  return id.startsWith('WCAG-') ? [`WCAG2:${id.slice('WCAG-'.length)}`] : []
}
