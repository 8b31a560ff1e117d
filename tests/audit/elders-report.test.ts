import { JSDOM } from 'jsdom'
import { profiles } from '@yinqiao/audit'
import { describe, expect, it } from 'vitest'
import { htmlReport } from '../../packages/audit/src/report/html/report.ts'
import { summary } from '../../packages/audit/src/summary.ts'
import { anElder, aPage, aRun } from './a-run.ts'

const hostile = '<img src=x onerror=alert(1)>'

describe('what is told of the elders', () => {
  const note = { zh: '没有装认字的工具。', en: 'No reader is installed.' }
  const unmeasured = anElder().measures.map(measure => ({ ...measure, value: null }))
  const unable = anElder({ title: { zh: '眼花的老人', en: 'Ageing eyes' }, note, measures: unmeasured })
  const run = aRun([aPage({ elders: [anElder(), unable] })])
  const page = new JSDOM(htmlReport(run)).window.document
  const ill = anElder({
    transcript: [hostile],
    hindrances: [{ element: hostile, snippet: hostile, what: { zh: hostile, en: hostile } }],
  })
  const evil = new JSDOM(htmlReport(aRun([aPage({ title: hostile, elders: [ill] }), aPage({ elders: [ill] })]))).window
    .document
  const title = profiles['elder-app'].title

  it('is a line each after the findings: the number that tells most, or why there is none', () => {
    expect(summary(run, title)).toContain(
      '模拟长辈试了一遍：\n  手抖的老人：按对了 91.3%\n  眼花的老人：没有装认字的工具。',
    )
    expect(summary(run, title, 'en')).toContain(
      'What simulated elders met:\n  Shaking hands: The right thing 91.3 %\n  Ageing eyes: No reader is installed.',
    )
    expect(summary(aRun(), title)).not.toContain('模拟长辈')
  })

  it('names the pages where there are many, the first five of them', () => {
    const pages = [1, 2, 3, 4, 5, 6].map(at => aPage({ target: `https://bank.example/${at}`, elders: [anElder()] }))
    const told = summary(aRun(pages), title)
    expect(told).toContain('  https://bank.example/5\n    手抖的老人：按对了 91.3%\n  还有 1 页')
  })

  it('is a part of the report: numbers, what was in the way and where, what was heard', () => {
    const [hands, eyes] = [...page.querySelectorAll('#elders .card')]
    for (const words of [
      '手抖的老人',
      '91.3%',
      '2.5%',
      '这页上没有',
      '100 次里有 6 次',
      'main > button',
      '下一步，按钮',
    ])
      expect(hands?.textContent).toContain(words)
    expect(eyes?.textContent).toContain('没有装认字的工具。')
    expect(eyes?.textContent).toContain('没有量到')
    expect(page.querySelector('nav a[href="#elders"]')?.textContent).toContain('模拟长辈')
    expect(htmlReport(aRun())).not.toContain('id="elders"')
  })

  it('escapes what a page is called and says', () => {
    expect(evil.querySelector('[onerror]')).toBeNull()
    expect(evil.querySelector('#elders')?.textContent).toContain(hostile)
  })
})
