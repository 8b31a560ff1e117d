import type { Browser, Page } from 'playwright'
import { type ActCase, readCases } from './act/cases.ts'
import { figuresOf, type Outcome, outcomeOf, share } from './act/figures.ts'
import { judged, type JudgeName, judgeNames, type Said } from './act/judges.ts'
import { makeMedia } from './act/media.ts'
import { serveCases } from './act/serve.ts'
import { openBrowser } from './any-page.ts'
import { keepFigures } from './keep-figures.ts'

interface Row {
  readonly of: ActCase
  readonly outcomes: Readonly<Record<JudgeName, Outcome>>
  /** Everything that was said, so that a reader may judge the judging. */
  readonly said: Readonly<Record<JudgeName, Said>>
}

/** Holds our audit and axe-core alone against cases written for every W3C ACT rule; some rules only, where ids are given. */
export async function benchAct(only?: readonly string[]): Promise<void> {
  const browser = await openBrowser()
  try {
    const rows = await judgeAll(browser, await readCases(only?.length ? only : undefined))
    tell(rows)
    const named = rows.map(({ of: { id, expected, idea }, outcomes, said }) => ({ id, expected, idea, outcomes, said }))
    keepFigures('act', { figures: figuresByJudge(rows), cases: named })
  } finally {
    await browser.close()
  }
}

async function judgeAll(browser: Browser, cases: readonly ActCase[]): Promise<Row[]> {
  const page = await browser.newPage({ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true })
  const { origin, close } = await serveCases(cases, await makeMedia(page))
  const rows: Row[] = []
  try {
    for (const one of cases) {
      rows.push(await judgeOne(page, `${origin}/${one.id}`, one))
      if (rows.length % 100 === 0) console.log(`  ${rows.length} of ${cases.length} cases`)
    }
  } finally {
    close()
  }
  return rows
}

async function judgeOne(page: Page, address: string, one: ActCase): Promise<Row> {
  await page.goto(address, { waitUntil: 'load' })
  const said = await settled(page)
  const outcomes = {
    ours: outcomeOf(one, said.ours),
    axe: outcomeOf(one, said.axe),
    'axe, every rule': outcomeOf(one, said['axe, every rule']),
  }
  return { of: one, outcomes, said }
}

/** A page that leads on by itself is judged where it arrives. */
async function settled(page: Page): Promise<Record<JudgeName, Said>> {
  try {
    return await judged(page)
  } catch {
    await page.waitForTimeout(leadsOnMs)
    await page.waitForLoadState('load')
    return await judged(page)
  }
}

const leadsOnMs = 500

function figuresByJudge(rows: readonly Row[]) {
  const of = (name: JudgeName, some: readonly Row[]) =>
    figuresOf(some.map(row => ({ of: row.of, outcome: row.outcomes[name] })))
  const approved = rows.filter(row => row.of.approved)
  return Object.fromEntries(judgeNames.map(name => [name, { approved: of(name, approved), all: of(name, rows) }]))
}

function tell(rows: readonly Row[]): void {
  const head = ['', 'failed found', 'or asked', 'alarms: passed', 'inapplicable']
  const line = (cells: readonly string[]) =>
    cells.map((cell, at) => (at === 0 ? cell.padEnd(32) : cell.padStart(20))).join('')
  console.log(`\n${rows.length} cases written anew from the texts of the W3C ACT rules.\n\n${line(head)}`)
  for (const [name, figures] of Object.entries(figuresByJudge(rows)))
    for (const [which, f] of Object.entries(figures)) {
      const cells = [
        `${share(f.found, f.failed)} (${f.found}/${f.failed})`,
        share(f.foundOrAsked, f.failed),
        `${f.alarmsOnPassed}/${f.passed}`,
        `${f.alarmsOnInapplicable}/${f.inapplicable}`,
      ]
      console.log(line([`${name}, ${which === 'all' ? 'all rules' : 'approved rules'}`, ...cells]))
    }
  const wrong = rows.filter(({ of, outcomes: { ours: said } }) => (of.expected === 'failed') !== (said === 'fail'))
  console.log(`\nWhere we are not of the rule’s opinion (${wrong.length}):`)
  for (const { of, outcomes } of wrong) {
    const said = outcomes.ours === 'unsure' ? 'asked' : of.expected === 'failed' ? 'missed' : 'false alarm'
    if (of.expected === 'failed' || said === 'false alarm')
      console.log(`  ${said.padEnd(12)}${of.id.padEnd(12)}${of.expected.padEnd(14)}${of.idea}`)
  }
}
