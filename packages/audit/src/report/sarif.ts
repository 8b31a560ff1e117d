import { keyOf, type RunResult } from '../result.ts'
import { byRule } from './by-rule.ts'

const levels: Readonly<Record<string, string>> = { 小碍: 'note', 受阻: 'warning', 停步: 'error', 失财: 'error' }

/** The run as SARIF 2.1.0, for code scanning; what only a person can tell is `kind: review`. */
export function sarif(run: RunResult): string {
  const groups = byRule(run)
  const first = new Map(groups.toReversed().map(({ rule, places }) => [rule, places[0].finding]))
  const ids = [...first.keys()]
  const rules = [...first].map(([id, { title, why, standards, impact }]) => {
    return {
      id,
      shortDescription: { text: title.zh },
      fullDescription: { text: `${why.zh} ${why.en}` },
      defaultConfiguration: { level: levels[impact] ?? 'warning' },
      properties: { tags: standards, impact },
    }
  })
  const results = groups.flatMap(({ rule, verdict, places }) =>
    places.map(({ page, finding }) => ({
      ruleId: rule,
      ruleIndex: ids.indexOf(rule),
      kind: verdict === 'fail' ? 'fail' : 'review',
      level: verdict === 'fail' ? (levels[finding.impact] ?? 'warning') : 'none',
      message: { text: verdict === 'fail' ? finding.fix.zh : finding.ask.zh },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: addressOf(page.landed) },
            region: { startLine: 1, snippet: { text: finding.snippet } },
          },
          logicalLocations: [{ fullyQualifiedName: finding.element, kind: 'element' }],
        },
      ],
      partialFingerprints: { 'yinqiao/v1': `${page.target} ${keyOf(finding)}` },
    })),
  )
  const failures = run.pages.filter(({ problem }) => problem !== null)
  return JSON.stringify(
    {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: { driver: { name: 'yinqiao-audit', version: run.version, rules } },
          language: 'zh-CN',
          invocations: [
            {
              executionSuccessful: failures.length === 0,
              startTimeUtc: run.startedAt,
              toolExecutionNotifications: failures.map(({ target, problem }) => ({
                level: 'error',
                message: { text: `${target}: ${problem?.zh}` },
              })),
            },
          ],
          results,
        },
      ],
    },
    null,
    2,
  )
}

/** A SARIF address may not hold spaces or other raw characters. */
function addressOf(address: string): string {
  return encodeURI(address.replaceAll('\\', '/')).replaceAll('%25', '%')
}
