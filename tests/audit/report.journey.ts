import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe as tell } from '@yinqiao/audit'
import { findBrowser, launchOptions } from '@yinqiao/audit/browser'
import { chromium, type Browser, type Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { htmlReport } from '../../packages/audit/src/report/html/report.ts'
import { trendOf } from '../../packages/audit/src/report/trend.ts'
import { openPage } from '../../packages/audit/src/visit/open.ts'
import { auditPage } from '../../packages/audit/src/visit/visit.ts'
import { anElder, aPage, aRun, finding } from './a-run.ts'

const unsure = finding({ rule: 'text-in-image', verdict: 'unsure', element: 'img', impact: '小碍' })
const run = aRun([
  aPage({
    findings: [finding({ impact: '失财' }), finding({ rule: 'text-size', element: 'p' }), unsure],
    elders: [anElder(), anElder({ elder: 'blind', title: { zh: '看不见的老人', en: 'Who cannot see' } })],
  }),
  aPage({
    target: 'https://bank.example/gone',
    problem: { zh: '打不开', en: 'cannot be opened' },
    findings: [],
    pictures: {},
  }),
])
let browser: Browser
let folder: string
let page: Page

beforeAll(async () => {
  browser = await chromium.launch(launchOptions((await findBrowser()).path))
  folder = await mkdtemp(join(tmpdir(), 'yinqiao-report-'))
  const file = join(folder, 'report.html')
  await writeFile(file, htmlReport(run, { trend: trendOf(aRun([]), run) }))
  page = await openPage(browser, pathToFileURL(file).href)
})
afterAll(async () => {
  await browser.close()
  await rm(folder, { recursive: true })
})

describe('the report is a page too', () => {
  it('keeps what it asks of others, folded and unfolded, at 360 px', async () => {
    expect(await faults()).toEqual([])
    await page.evaluate(() => document.querySelectorAll('details').forEach(one => (one.open = true)))
    expect(await faults()).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  })

  it('speaks English at a press, one language at a time', async () => {
    await page.getByRole('button', { name: 'English' }).click()
    await expect.poll(() => page.title()).toContain('accessibility report')
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Age-friendliness and accessibility report')
    await page.getByRole('button', { name: '中文' }).click()
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('适老化和无障碍检查报告')
  })

  it('saves what a person answered', async () => {
    const question = page.locator('[data-question="human-help"]')
    await question.getByRole('radio', { name: '不合' }).check()
    await question.getByRole('textbox').fill('打了三次没有人接')
    const saved = page.waitForEvent('download')
    await page.getByRole('button', { name: '存下答案' }).click()
    const { answers } = JSON.parse(await readFile(await (await saved).path(), 'utf8')) as { answers: object }
    expect(answers).toEqual({ 'human-help': { answer: 'no', note: '打了三次没有人接' } })
    expect(await page.getByRole('status').innerText()).toContain('答了 1 条')
  })
})

/** What we know and have not mended, each with its reason. */
const known: Readonly<Record<string, string>> = {
  'help-reachable': 'a report is read at a desk; there is no bank behind it to ask',
}

async function faults(): Promise<string[]> {
  const findings = await auditPage(page, { profile: 'elder-app' })
  const failed = findings.filter(({ verdict, rule }) => verdict === 'fail' && !(rule in known))
  return failed.map(found => tell(found))
}
