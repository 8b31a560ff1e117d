import type { Finding } from '@yinqiao/audit'
import { auditPages } from '@yinqiao/audit/node'
import { browserEnv } from '../browser.ts'
import { type GoodPage, goodPages } from './good-pages.ts'
import { keepFigures } from './keep-figures.ts'

const profiles = ['elder-app', 'standard', 'wcag22-aa'] as const

interface Row {
  readonly page: string
  readonly profile: (typeof profiles)[number]
  readonly problem: string | null
  readonly fails: readonly Told[]
  readonly asked: readonly Told[]
}

type Told = Pick<Finding, 'rule' | 'element' | 'snippet' | 'data'>

/**
 * Holds our audit against whole pages written with care, in which nobody would find a fault: whatever fails there is a
 * false alarm, and what is asked costs a person time.
 */
export async function benchGood(only: readonly string[]): Promise<void> {
  Object.assign(process.env, await browserEnv())
  const pages = await goodPages(only)
  const rows: Row[] = []
  for (const profile of profiles) rows.push(...(await judged(pages, profile)))
  tell(rows, pages.length)
  keepFigures('good', rows)
}

/** Only a page written as elder mode is held to its numbers. */
async function judged(pages: readonly GoodPage[], profile: Row['profile']): Promise<Row[]> {
  const held = pages.filter(({ elder }) => elder || profile !== 'elder-app')
  if (held.length === 0) return []
  const result = await auditPages(
    held.map(({ target }) => target),
    { profile, depth: 'layout' },
  )
  return result.pages.map(({ findings, problem }, at) => {
    const of = (wanted: string) =>
      findings
        .filter(({ verdict }) => verdict === wanted)
        .map(({ rule, element, snippet, data }) => ({ rule, element, snippet, data }))
    return { page: held[at]?.id ?? '', profile, problem: problem?.en ?? null, fails: of('fail'), asked: of('unsure') }
  })
}

function tell(rows: readonly Row[], pages: number): void {
  console.log(`\n${pages} good pages. False alarms, and (how many questions are asked):\n`)
  console.log(['', ...profiles].map((cell, at) => cell.padEnd(at === 0 ? 20 : 14)).join(''))
  for (const page of new Set(rows.map(row => row.page)))
    console.log(page.padEnd(20) + profiles.map(profile => cell(rows, page, profile).padEnd(14)).join(''))
  for (const { page, profile, fails, problem } of rows) {
    if (problem !== null) console.log(`  not judged   ${page} (${profile}): ${problem}`)
    for (const { rule, snippet } of fails) console.log(`  false alarm  ${page} (${profile}): ${rule} ${snippet}`)
  }
  const asked = new Map<string, number>()
  for (const { rule } of rows.flatMap(row => row.asked)) asked.set(rule, (asked.get(rule) ?? 0) + 1)
  const most = [...asked].toSorted(([, a], [, b]) => b - a)
  console.log(`\nWhich rules ask: ${most.map(([rule, times]) => `${rule} ${times}`).join(', ') || 'none'}.`)
}

function cell(rows: readonly Row[], page: string, profile: Row['profile']): string {
  const row = rows.find(one => one.page === page && one.profile === profile)
  if (!row) return '–'
  return row.problem === null ? `${row.fails.length} (${row.asked.length})` : '?'
}
