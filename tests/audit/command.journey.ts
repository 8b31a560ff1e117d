import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { RunResult } from '@yinqiao/audit/node'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const cli = fileURLToPath(new URL('../../packages/audit/src/cli.ts', import.meta.url))
const head =
  '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>转账</title><meta name="viewport" content="width=device-width">'
const good = `${head}<main style="font: 20px/1.5 sans-serif"><h1>转账</h1><button style="width: 60px; height: 60px; font: inherit">走</button></main></html>`
const bad = good
  .replace('width=device-width', 'width=device-width, user-scalable=no')
  .replace('height: 60px', 'height: 50px')

let folder: string
const server = createServer((request, response) => {
  // A bank's page forbids foreign scripts; the audit still has to run there.
  response.setHeader('content-security-policy', "script-src 'self'")
  response.setHeader('content-type', 'text/html; charset=utf-8')
  response.statusCode = request.url === '/gone' ? 404 : 200
  response.end(bad)
})
const site = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yinqiao-audit-'))
  await writeFile(join(folder, 'good.html'), good)
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
})
afterAll(async () => {
  server.close()
  await rm(folder, { recursive: true })
})

describe('QA of a bank', () => {
  it('gets a yes for a good page', async () => {
    const { code, said } = await check(join(folder, 'good.html'))
    expect(said).toContain('0 处不合')
    expect(said).toContain('不是合规证明')
    expect(code).toBe(0)
  })

  it('gets a no, the clause and what to do for a page that never heard of us, and the same as JSON', async () => {
    const json = join(folder, 'found.json')
    const { code, said } = await check(site(), '--json', json)
    expect(said).toMatch(/手指按得准（touch-size，MIIT-APP-2\.1a.*1 处/)
    expect(said).toContain('请去掉 user-scalable=no')
    expect(code).toBe(1)
    const { pages } = JSON.parse(await readFile(json, 'utf8')) as RunResult
    expect(pages[0]?.findings.map(({ rule }) => rule)).toEqual(['zoom-blocked', 'touch-size'])
  })

  it('may hold a page to the standard instead', async () => {
    const { said } = await check(site(), '--profile', 'standard')
    expect(said).toContain('按“标准版”（standard）看，1 处不合')
  })

  it('has what people answered put into the next report, and is told when a file holds no answers', async () => {
    const [answers, html] = [join(folder, 'answers.json'), join(folder, 'report.html')]
    await writeFile(answers, '{ "answers": { "human-help": { "answer": "yes", "note": "一分钟就接通了" } } }')
    await check(join(folder, 'good.html'), '--html', html, '--answers', answers)
    expect(await readFile(html, 'utf8')).toContain('一分钟就接通了')
    await writeFile(answers, '{ "answers": { "human-help": { "answer": "maybe" } } }')
    const { code, said } = await check(join(folder, 'good.html'), '--answers', answers)
    expect(said).toContain('不是报告存下的答案')
    expect(code).toBe(2)
  })

  it.each([
    ['a page that is gone', () => [`${site()}/gone`], '回答的是 404'],
    ['a file that is not there', () => ['nowhere.html'], '没有 '],
    ['a server that is not there', () => ['http://127.0.0.1:1/'], '打不开'],
    ['a profile nobody wrote', () => [site(), '--profile', 'young'], '没有“young”这一种'],
    ['a word nobody reads', () => [site(), '--fast'], '用法：'],
    ['nothing at all', () => [], '用法：'],
  ])('is told when it was given %s', async (_what, words, sentence) => {
    const { code, said } = await check(...words())
    expect(said).toContain(sentence)
    expect(said).not.toContain('    at ')
    expect(code).toBe(2)
  })
})

function check(...words: string[]): Promise<{ code: number; said: string }> {
  return new Promise(resolve => {
    // Two rules are enough to see the command at work, and stay the same when others join them.
    const two = ['--only', 'touch-size,zoom-blocked']
    execFile(
      process.execPath,
      ['--conditions=yinqiao-source', cli, ...words, ...(words.length > 0 ? two : [])],
      (problem, out, complaint) => {
        resolve({ code: typeof problem?.code === 'number' ? problem.code : 0, said: out + complaint })
      },
    )
  })
}
