import { audit, defineRule, describe as tell, profiles } from '@yinqiao/audit'
import { afterEach, describe, expect, it } from 'vitest'
import touchSize from '../../packages/audit/src/rules/touch-size/rule.json' with { type: 'json' }

afterEach(() => document.body.replaceChildren())

function show(html: string): HTMLElement {
  document.body.innerHTML = `<main style="font: 20px/1.5 sans-serif; color: #000; background: #fff">${html}</main>`
  return document.body
}

const tiny = '<button id="next" style="width: 40px; height: 40px; font: inherit">走</button>'
/** Three rules of many, so that a new one changes nothing here. */
const few = { only: ['touch-size', 'text-size', 'button-name'] }
const nameless = '<button style="width: 60px; height: 60px"></button>'

describe('somebody who checks a page', () => {
  it('finds our rules and axe’s in one list, worst first', async () => {
    const findings = await audit(show(`<p style="font-size: 12px">小字</p>${tiny}${nameless}`), few)
    expect(findings.map(({ rule, source, impact }) => [rule, source, impact])).toEqual([
      ['button-name', 'axe', '停步'],
      ['touch-size', 'yinqiao', '受阻'],
      ['text-size', 'yinqiao', '受阻'],
    ])
  })

  it('is led to the element and told what to do, in Chinese and in English', async () => {
    const [finding] = await audit(show(tiny), { only: ['touch-size'] })
    expect(document.querySelector(finding!.element)?.id).toBe('next')
    expect(tell(finding!)).toContain('现在能按到的地方宽 40 高 40，请让两边都不小于 44 px。')
    expect(tell(finding!, 'en')).toContain('40 by 40 now; make both sides 44 px or more')
    expect(finding!.standards).toContain('MIIT-APP-2.1a')
  })

  it('reads axe in Chinese too, with its numbers and its clause', async () => {
    const [finding] = await audit(show('<p style="color: #999">看不清</p>'), { only: ['color-contrast'] })
    expect(finding!.fix.zh).toMatch(/2\.8\d?.*4\.5:1/)
    expect(finding!.title.zh).toMatch(/[一-鿿]/)
    expect(finding!.standards).toEqual(['WCAG-1.4.3'])
  })

  it('hears nothing about a good page, unless they ask what passed', async () => {
    const good = show('<button style="width: 60px; height: 60px; font: inherit">走</button>')
    expect(await audit(good, few)).toEqual([])
    const passed = await audit(good, { ...few, passes: true })
    expect(passed.map(({ rule, verdict }) => [rule, verdict])).toEqual([
      ['touch-size', 'pass'],
      ['text-size', 'pass'],
    ])
  })

  it('holds a standard page to the standard, not to the elder’s', async () => {
    const page = show(
      '<p style="font-size: 14px">小字</p><button style="width: 50px; height: 50px; font: inherit">走</button>',
    )
    expect((await audit(page, few)).length).toBe(2)
    expect(await audit(page, { ...few, profile: 'standard' })).toEqual([])
  })

  it('looks no deeper than asked', async () => {
    const page = show(`<p style="color: #999; font-size: 12px">小字</p>${tiny}${nameless}`)
    expect((await audit(page, { ...few, depth: 'dom' })).map(({ rule }) => rule)).toEqual(['button-name'])
  })

  it('may check two parts at once', async () => {
    const page = show(nameless)
    const both = await Promise.all([audit(page, few), audit(page, few)])
    expect(both.map(found => found.length)).toEqual([1, 1])
  })

  it('reads a sentence when a word is wrong', async () => {
    await expect(audit(document, { only: ['touch-sizes'] })).rejects.toThrow(
      'no rule "touch-sizes", neither ours nor axe’s',
    )
    // @ts-expect-error a word from a command line is not checked by any compiler
    await expect(audit(document, { profile: 'elders' })).rejects.toThrow(
      'no profile "elders". Known are: elder-app, elder-web, standard',
    )
  })

  it('has the page left as it was', async () => {
    const page = show(tiny + nameless)
    const before = document.documentElement.outerHTML
    await audit(page)
    expect(document.documentElement.outerHTML).toBe(before)
  })
})

describe('a page on which a check breaks', () => {
  const broken = defineRule({ ...touchSize, id: 'always-breaks', select: 'button', options: { standard: {} } }, () => {
    throw new Error('x is not a function')
  })
  const profile = { ...profiles['elder-app'], rules: ['always-breaks', 'touch-size'] }

  it('is judged by all the others, and nobody takes silence for a good word', async () => {
    const findings = await audit(show(tiny), { profile, rules: [broken], only: ['always-breaks', 'touch-size'] })
    expect(findings.map(({ rule, verdict }) => [rule, verdict])).toEqual([
      ['touch-size', 'fail'],
      ['always-breaks', 'unsure'],
    ])
    expect(findings[1]?.ask.zh).toContain('x is not a function')
  })
})
