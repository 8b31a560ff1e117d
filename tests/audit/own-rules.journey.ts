import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { RunResult } from '@yinqiao/audit/node'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const cli = fileURLToPath(new URL('../../packages/audit/src/cli.ts', import.meta.url))
const head =
  '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>汇率</title><meta name="viewport" content="width=device-width">'
const examples = `${head}<main><p data-expect="pass" data-rate="3">三</p><p data-expect="fail" data-rate="4">四</p></main></html>`
const rule = {
  id: 'bank-rate',
  impact: '失财',
  needs: 'dom',
  select: '[data-rate]',
  standards: ['BANK-7'],
  options: { standard: { most: 3 } },
  title: { zh: '汇率不过三', en: 'No more than three rates' },
  why: { zh: '看花了眼。', en: 'Eyes tire.' },
  fix: { zh: '现在是 {{rate}}，请不超过 {{most}}。', en: 'It is {{rate}} now; make it {{most}} at most.' },
}
const check = `import { defineRule } from '@yinqiao/audit'
import data from './rule.json' with { type: 'json' }
export const rule = defineRule(data, (element: Element, { most }: { most: number }) => {
  const rate = Number((element as HTMLElement).dataset['rate'])
  return { verdict: rate > most ? 'fail' : 'pass', data: { rate, most } }
})`
const standards = {
  instrument: { zh: '本行规定', en: 'Our own rules', source: 'handbook' },
  clauses: { 'BANK-7': { zh: '汇率不过三', en: 'At most three rates', evidence: 'V1' } },
}

let folder: string
const file = async (name: string, content: unknown) => {
  const place = join(folder, name)
  await mkdir(dirname(place), { recursive: true })
  await writeFile(place, typeof content === 'string' ? content : JSON.stringify(content))
  return place
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yinqiao-own-rules-'))
  await file('good/standards.json', standards)
  await file('good/bank-rate/rule.json', rule)
  await file('good/bank-rate/check.ts', check)
  await file('good/bank-rate/examples.html', examples)
  await file(
    'page.html',
    `${head}<main style="font: 20px/1.5 sans-serif"><h1>汇率</h1><p data-rate="5">五</p></main></html>`,
  )
})
afterAll(async () => await rm(folder, { recursive: true }))

describe('a bank with rules of its own', () => {
  it('has them run beside ours, by its own clause and words', async () => {
    const json = join(folder, 'found.json')
    const { code, said } = await run(join(folder, 'page.html'), '--rules', join(folder, 'good'), '--json', json)
    expect(said).toMatch(/失财 · 汇率不过三（bank-rate，BANK-7）/)
    expect(said).toContain('现在是 5，请不超过 3。')
    expect(code).toBe(1)
    const { clauses, looked } = JSON.parse(await readFile(json, 'utf8')) as RunResult
    expect(looked).toContain('BANK-7')
    expect(clauses?.['BANK-7']?.instrument.zh).toBe('本行规定')
  })

  it('may hold pages to a profile of its own, of its rules and ours', async () => {
    const axe = { tags: [], without: [] }
    const title = { zh: '本行', en: 'Our bank' }
    const profile = { id: 'bank', title, rules: ['bank-rate', 'zoom-blocked'], options: ['standard'], axe }
    const place = await file('profile.json', profile)
    const words = [join(folder, 'page.html'), '--rules', join(folder, 'good'), '--profile']
    expect((await run(...words, place)).said).toContain('按“本行”（bank）看，1 处不合')
    const wrong = await run(...words, await file('wrong.json', { ...profile, rules: ['bank-raet'], title: '本行' }))
    expect(wrong.said).toContain('title 写的是 "本行"，这里要一个对象')
    const strange = await run(...words, await file('wrong.json', { ...profile, rules: ['bank-raet'] }))
    expect(strange.said).toContain('bank-raet，没有这条规则')
    expect([wrong.code, strange.code]).toEqual([2, 2])
  })

  it('tries them on their examples', async () => {
    expect(await run('rules', join(folder, 'good'))).toMatchObject({
      code: 0,
      said: expect.stringContaining('2 个例子都对'),
    })
    await file('bent/standards.json', standards)
    await file('bent/bank-rate/rule.json', { ...rule, options: { standard: { most: 4 } } })
    await file(
      'bent/bank-rate/check.js',
      'export const check = (element, { most }) => ({ verdict: element.dataset.rate > most ? "fail" : "pass", data: {} })',
    )
    await file('bent/bank-rate/examples.html', examples)
    const { code, said } = await run('rules', join(folder, 'bent'), '--lang', 'en')
    expect(said).toMatch(/p:nth-of-type\(2\): expected fail, got pass \(standard\)/)
    expect(code).toBe(1)
  })

  it('reads all that is wrong with them at once, in its language', async () => {
    const { why: _why, ...silent } = rule
    await file('wrong/silent/rule.json', { ...silent, id: 'silent' })
    await file('wrong/touch-size/rule.json', { ...rule, id: 'touch-size', standards: ['WCAG-2.5.5'] })
    await file('wrong/bank-rate/rule.json', rule)
    await file('wrong/bank-rate/check.js', 'export const check = () => null')
    const words = [join(folder, 'page.html'), '--rules', join(folder, 'wrong')]
    const { code, said } = await run(...words)
    expect(said).toContain('silent/rule.json 缺少 "why"')
    expect(said).toContain('bank-rate/rule.json 写了 BANK-7，没有这一条')
    expect(said).toContain('touch-size 是我们已有的规则')
    expect(said).toContain('没有 check.ts')
    expect(code).toBe(2)
    expect((await run(...words, '--lang', 'en')).said).toContain('silent/rule.json has no "why". What happens')
  })

  it.each([
    ['export const check = (', '编不成', 2],
    ['export const chekc = () => null', 'bank-rate: no check', 2],
    // It ends nothing: a person is asked to look where the check broke.
    ['export const check = () => { throw new Error("broken") }', '要看[^]*broken', 0],
  ])('is told when the code is %s', async (code, sentence, exit) => {
    await file('broken/standards.json', standards)
    await file('broken/bank-rate/rule.json', rule)
    await file('broken/bank-rate/check.js', code)
    const told = await run(join(folder, 'page.html'), '--rules', join(folder, 'broken'), '--only', 'bank-rate')
    expect(told.said).toMatch(new RegExp(sentence))
    expect(told.code).toBe(exit)
  })

  it('is told when the folder is not there or empty', async () => {
    expect((await run('page.html', '--rules', join(folder, 'nowhere'))).said).toContain('没有')
    await mkdir(join(folder, 'empty'))
    expect((await run('rules', join(folder, 'empty'))).said).toContain('里没有规则')
  })
})

function run(...words: string[]): Promise<{ code: number; said: string }> {
  return new Promise(resolve => {
    execFile(process.execPath, ['--conditions=yinqiao-source', cli, ...words], (problem, out, complaint) => {
      resolve({ code: typeof problem?.code === 'number' ? problem.code : 0, said: out + complaint })
    })
  })
}
