import { describe, expect, it } from 'vitest'
import { byClause } from '../../packages/audit/src/report/by-clause.ts'
import { byRule } from '../../packages/audit/src/report/by-rule.ts'
import { codeExample } from '../../packages/audit/src/report/code-example.ts'
import { htmlReport } from '../../packages/audit/src/report/html/report.ts'
import { earl, junit, sarif, trendOf } from '../../packages/audit/src/report/index.ts'
import { openQuestions, standingQuestions } from '../../packages/audit/src/report/manual/manual.ts'
import questions from '../../packages/audit/src/report/manual/questions.json' with { type: 'json' }
import { scoreOf } from '../../packages/audit/src/report/score/score.ts'
import { profiles, standards } from '@yinqiao/audit'
import { readFileSync } from 'node:fs'
import { JSDOM } from 'jsdom'
import { reportTokens } from '../../packages/workshop/src/report-look.ts'
import { aPage, aRun, finding } from './a-run.ts'

const unsure = finding({
  rule: 'text-in-image',
  verdict: 'unsure',
  element: 'img',
  title: { zh: '图里没有字', en: 'No words in pictures' },
})
const hostile = '<img src=x onerror=alert(1)></pre></script><script>alert(2)</script>&\u0007'

describe('somebody who reads the report of a run', () => {
  const page = parsed(htmlReport(aRun([aPage({ findings: [finding(), unsure] })])))

  it('finds how many, what happens to a person, how to mend it, with code and a picture', () => {
    const card = page.querySelector('#problem-1')
    expect(page.querySelector('.verdict')?.textContent.replaceAll(/\s+/g, ' ')).toContain('1 处不合')
    for (const words of ['手指按得准', '受阻：要人帮忙', '手会抖。', '请改到 60 px。', 'MIIT-APP-2.1a'])
      expect(card?.textContent).toContain(words)
    expect(card?.querySelectorAll('pre')).toHaveLength(2)
    expect(card?.querySelector('figure img')?.getAttribute('src')).toMatch(/^data:image\/png/)
  })

  it('finds each clause that was looked at, and those that were not', () => {
    expect(page.querySelector('#by-clause')?.textContent).toMatch(/WCAG-2\.5\.5\s*1 处不合/)
    expect(page.querySelector('#by-clause')?.textContent).toMatch(/WCAG-1\.4\.4\s*没有发现/)
    expect(page.querySelector('#not-checked')?.textContent).toContain('LAW-39.2')
    expect(page.querySelector('#not-checked')?.textContent).not.toContain('WCAG-1.4.4')
  })

  it('finds a bank’s own clauses beside the others', () => {
    const own = {
      instrument: { zh: '本行规范', en: 'Our own book', source: 'handbook' },
      zh: '按钮写动词',
      en: 'Buttons say verbs',
      evidence: 'V1',
    }
    const found = finding({ rule: 'verbs', standards: ['OURS-1'] })
    const report = htmlReport(aRun([aPage({ findings: [found] })], { clauses: { 'OURS-1': own } }))
    expect(parsed(report).querySelector('#by-clause')?.textContent).toMatch(/本行规范[^]*OURS-1\s*1 处不合/)
  })

  it('is told of each page what happened on the way to it', () => {
    const notes = [{ zh: `页面要写到别处去：${hostile}`, en: `The page wanted to write elsewhere: ${hostile}` }]
    const told = parsed(htmlReport(aRun([aPage({ notes })])))
    expect(told.querySelector('#by-page')?.textContent).toContain('页面要写到别处去：<img')
    expect(told.querySelector('#by-page img[src=x]')).toBe(null)
  })

  it('is asked what the machine could not tell, and what none can', () => {
    const asked = [...page.querySelectorAll('[data-question]')].map(field => field.getAttribute('data-question'))
    expect(asked[0]).toBe('unsure:text-in-image')
    expect(asked).toContain('human-help')
    expect(asked).not.toContain('kiosk-braille')
  })

  it('reads nowhere that anything is compliant or certified', () => {
    expect(page.body.textContent).not.toMatch(/合规通过|已合规|认证通过|\bcompliant\b|\bcertified\b/i)
    expect(page.body.textContent).toContain('不是合规证明')
  })

  it('gets the other language first when asked, each word marked with its own', () => {
    const english = parsed(htmlReport(aRun(), { language: 'en' }))
    expect(english.documentElement.lang).toBe('en')
    expect(english.querySelector('h1 [lang=en]')?.textContent).toContain('accessibility report')
  })
})

describe('a page that means ill', () => {
  const evil = aPage({
    target: hostile,
    title: hostile,
    findings: [finding({ snippet: hostile, element: hostile })],
    pictures: {},
  })

  it('cannot put anything into the report but words', () => {
    const document = parsed(htmlReport(aRun([evil, aPage()])))
    expect(document.querySelectorAll('script')).toHaveLength(1)
    expect(document.querySelector('[onerror]')).toBeNull()
    expect(document.querySelector('#by-page')?.textContent).toContain('<script>alert(2)</script>')
  })

  it('cannot break the machines’ files', () => {
    expect(() => JSON.parse(sarif(aRun([evil]))) as unknown).not.toThrow()
    expect(() => JSON.parse(earl(aRun([evil]))) as unknown).not.toThrow()
    const xml = parsed(junit(aRun([evil])), 'text/xml')
    expect(xml.querySelector('failure')?.textContent).toContain('onerror=alert(1)')
  })

  it('cannot smuggle in a picture that is none', () => {
    const found = finding()
    const page = aPage({ findings: [found], pictures: { 'fail touch-size main > button': 'javascript:alert(1)' } })
    expect(htmlReport(aRun([page]))).not.toContain('javascript:alert')
  })
})

describe('machines that read a run', () => {
  const run = aRun([aPage({ findings: [finding(), finding({ element: 'a' }), unsure] }), lost()])

  it('read SARIF with rules, places, fingerprints, and what could not be judged', () => {
    const log = JSON.parse(sarif(run)) as Sarif
    const [only] = log.runs
    expect(log.version).toBe('2.1.0')
    expect(only!.results.map(({ ruleId, kind, level }) => [ruleId, kind, level])).toEqual([
      ['touch-size', 'fail', 'warning'],
      ['touch-size', 'fail', 'warning'],
      ['text-in-image', 'review', 'none'],
    ])
    expect(new Set(only!.results.map(result => result.partialFingerprints['yinqiao/v1'])).size).toBe(3)
    expect(only!.results.every(({ ruleId, ruleIndex }) => only!.tool.driver.rules[ruleIndex]!.id === ruleId)).toBe(true)
    expect(only!.invocations[0]!.executionSuccessful).toBe(false)
  })

  it('read JUnit with a suite a page', () => {
    const xml = parsed(junit(run), 'text/xml')
    const suites = [...xml.querySelectorAll('testsuite')].map(suite =>
      ['tests', 'failures', 'errors', 'skipped'].map(name => Number(suite.getAttribute(name))),
    )
    expect(suites).toEqual([
      [2, 1, 0, 1],
      [1, 0, 1, 0],
    ])
  })

  it('read EARL in the W3C’s words', () => {
    const { '@graph': graph } = JSON.parse(earl(run)) as { '@graph': { assertions: Assertion[] }[] }
    expect(graph[0]!.assertions.map(({ result }) => result.outcome)).toEqual([
      'earl:failed',
      'earl:failed',
      'earl:cantTell',
    ])
    expect(graph[0]!.assertions[0]!.test.isPartOf).toEqual(['WCAG2:2.5.5'])
  })
})

describe('somebody who compares with last time', () => {
  const before = aRun([aPage({ findings: [finding(), finding({ element: 'old' })] }), aPage({ target: 'gone' })])
  const now = aRun([
    aPage({ findings: [finding(), finding({ element: 'new' })] }),
    aPage({ target: 'gone', problem: { zh: '没了', en: 'gone' }, findings: [] }),
  ])
  const { fresh, known, mended } = trendOf(before, now)

  it('is told what is new, still there, and mended', () => {
    expect(fresh.map(({ finding: { element } }) => element)).toEqual(['new'])
    expect(known.map(({ finding: { element } }) => element)).toEqual(['main > button'])
    expect(mended.map(({ finding: { element } }) => element)).toEqual(['old'])
  })

  it('is not told that a page nobody could open was mended', () => {
    expect(mended.filter(({ target }) => target === 'gone')).toEqual([])
  })
})

describe('the self-evaluation form', () => {
  const run = aRun([aPage({ findings: [finding(), unsure] })])
  const asked = [...openQuestions(run), ...standingQuestions('elder-app')]

  it('has only the technical part filled in by the machine', () => {
    const { technical, satisfaction, self } = scoreOf(run, asked, null)
    // Of four clauses looked at two fail; the question counts for two more clauses, so four of six, two of them half.
    expect(technical).toEqual({ points: 20, of: 40, looked: 4, clean: 2 })
    expect(satisfaction.points).toBeNull()
    expect(self.points).toBeNull()
  })

  it('takes what people answered', () => {
    const answers = { 'human-help': { answer: 'yes' as const }, 'plain-words': { answer: 'no' as const } }
    const { satisfaction, self } = scoreOf(run, asked, { satisfaction: 75, answers })
    expect(satisfaction.points).toBe(30)
    expect(self).toMatchObject({
      answered: 2,
      yes: 1,
      asked: asked.length,
      points: Math.round(200 / asked.length) / 10,
    })
  })

  it('asks each question once, with clauses that are known, for profiles that are', () => {
    expect(new Set(questions.questions.map(({ id }) => id)).size).toBe(questions.questions.length)
    for (const { clauses, profiles: kinds } of questions.questions) {
      expect(clauses.filter(id => !(id in standards))).toEqual([])
      expect(kinds.filter(kind => kind !== 'all' && !(kind in profiles))).toEqual([])
    }
  })
})

it('groups put failures first, the worst for a person first', () => {
  const page = aPage({
    findings: [unsure, finding({ impact: '小碍', rule: 'a' }), finding({ impact: '失财', rule: 'b' })],
  })
  expect(byRule({ pages: [page] }).map(({ rule }) => rule)).toEqual(['b', 'a', 'text-in-image'])
})

it('a clause nobody wrote down is not listed', () => {
  expect(byClause({ pages: [] }, ['WCAG-9.9.9'])).toEqual([])
})

it('a rule shows its own examples as code, an engine’s rule shows none', () => {
  expect(codeExample('touch-size')?.bad).toContain('<')
  expect(codeExample('touch-size')?.good).not.toContain('data-expect')
  expect(codeExample('button-name')).toBeNull()
  expect(codeExample('../../secret')).toBeNull()
})

const flat = (css: string) => css.replaceAll(/\s+/g, ' ')

it('the report’s look is that of the tokens today', () => {
  const copy = readFileSync(new URL('../../packages/audit/src/report/html/tokens.css', import.meta.url), 'utf8')
  expect(flat(copy)).toBe(flat(reportTokens()))
})

function parsed(text: string, type: DOMParserSupportedType = 'text/html'): Document {
  return new JSDOM(text, { contentType: type }).window.document
}

function lost() {
  return aPage({
    target: 'https://bank.example/gone',
    problem: { zh: '打不开', en: 'cannot be opened' },
    findings: [],
    pictures: {},
  })
}

type Assertion = { test: { isPartOf: string[] }; result: { outcome: string } }
type Sarif = {
  version: string
  runs: {
    tool: { driver: { rules: { id: string }[] } }
    invocations: { executionSuccessful: boolean }[]
    results: {
      ruleId: string
      ruleIndex: number
      kind: string
      level: string
      partialFingerprints: Record<string, string>
    }[]
  }[]
}
