import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findBrowser, launchOptions } from '@yinqiao/audit/browser'
import type { RunResult } from '@yinqiao/audit/node'
import { type Browser, chromium } from 'playwright'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type ElderId, type ElderOptions, type ElderResult, runElders } from '../../packages/audit/src/elders/index.ts'
import { openPage } from '../../packages/audit/src/visit/open.ts'

const cli = fileURLToPath(new URL('../../packages/audit/src/cli.ts', import.meta.url))
const page = (style: string, body: string) =>
  `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>转账</title><meta name="viewport" content="width=device-width"><style>${style}</style><main><h1>转账</h1>${body}</main></html>`

const pages: Readonly<Record<string, string>> = {
  '/good': page(
    'body { font: 24px/1.6 sans-serif; color: #000; background: #fff } button { display: block; width: 100%; height: 72px; margin: 32px 0; font: inherit }',
    `<p>第 1 步，共 3 步</p><p>钱转给您的女儿李芳</p>
     <label>转多少元<br><input inputmode="decimal" style="height: 60px; font: inherit"></label>
     <button>下一步</button><button>找人帮忙</button><p>卡号尾号 4567</p><p role="status" id="said"></p>
     <video controls src="/film.mp4"><track kind="captions" src="/words.vtt"></video>
     <script>setTimeout(() => { said.textContent = '已经记下' }, 800)</script>`,
  ),
  '/bad': page(
    'body { font: 11px/1.2 sans-serif; color: #aaa; background: #fff } button { width: 18px; height: 18px; padding: 0; font: 9px sans-serif }',
    `<p>第二步，共十二步</p><p>钱转给您的女儿李芳，请核对收款人和金额，确认无误以后再按下一步</p>
     ${['删', '改', '转', '退', '存', '查', '贷', '买'].map(word => `<button>${word}</button>`).join('')}
     <button></button><a href="/gift"><img src="/gift.png" alt="红包"> 红包</a><p>红包</p>
     <p>卡号 6222021234567890123</p>
     <label>身份证号<input name="idcard"></label><label>手机号<input name="phone"></label>
     <label>再输一遍手机号<input name="phone2"></label><label>短信验证码<input name="code"></label>
     <p>${'收款人的姓名、卡号和开户行要和本人的一致，填错了钱会退回来，请您慢慢核对。'.repeat(3)}</p>
     <p id="left">剩余时间 60 秒</p><div class="toast" id="said" role="alert"></div><video src="/film.mp4"></video>
     <script>
       let seconds = 60
       setInterval(() => { left.textContent = '剩余时间 ' + Math.max(0, --seconds) + ' 秒' }, 1000)
       setInterval(() => {
         said.textContent = '转账金额超过今天的限额，请到柜台办理'
         setTimeout(() => { said.textContent = '' }, 1200)
       }, 3000)
       new Audio('/ding.mp3').play().catch(() => {})
     </script>`,
  ),
  '/wide':
    '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>宽</title><p style="font-size: 60px">请您核对</p>',
  '/throws': page(
    'button { width: 90px; height: 60px }',
    '<button>走</button><script>Element.prototype.getClientRects = () => { throw new Error("不给看") }</script>',
  ),
}

const server = createServer(({ url = '' }, response) => {
  const body = pages[url]
  response.setHeader('content-type', 'text/html; charset=utf-8')
  response.writeHead(body ? 200 : 404).end(body)
})
const site = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`
let browser: Browser
let folder: string
let asked: ReturnType<typeof ask>

beforeAll(async () => {
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  folder = await mkdtemp(join(tmpdir(), 'yinqiao-elders-'))
  // Most of it is waiting, so it goes beside the others.
  asked = ask(`${site()}/throws`)
  browser = await chromium.launch(launchOptions((await findBrowser()).path))
})
afterAll(async () => {
  await asked
  await rm(folder, { recursive: true })
  await browser.close()
  server.closeAllConnections()
  server.close()
})

describe('a page that thinks of old people, and one that does not', () => {
  const met: Record<string, ElderResult[]> = {}
  beforeAll(async () => {
    const [good, bad] = await Promise.all(['/good', '/bad'].map(path => meet(path)))
    Object.assign(met, { good, bad })
  })
  const numbers = (elder: ElderId) =>
    ['good', 'bad'].map(which => valuesOf(met[which]!.find(result => result.elder === elder)!)) as [Values, Values]
  const hindrances = (elder: ElderId) =>
    met['bad']!.find(result => result.elder === elder)!
      .hindrances.map(({ what }) => what.zh)
      .join('\n')

  it('are told by all six, each in two languages, and nothing is left unmeasured', () => {
    for (const results of Object.values(met)) {
      expect(results.map(({ elder }) => elder).toSorted()).toEqual([
        'ageing-eyes',
        'blind',
        'deaf',
        'memory',
        'shaking-hands',
        'slow-reader',
      ])
      for (const { title, headline, measures, note, hindrances: all } of results) {
        expect(note).toBeUndefined()
        expect(measures.map(({ id }) => id)).toContain(headline)
        for (const words of [title, ...measures.map(one => one.title), ...all.map(({ what }) => what)]) {
          expect(words.zh).toMatch(/\p{Script=Han}/u)
          expect(words.en).not.toMatch(/\{\{|undefined/)
        }
      }
    }
  })

  it('differ to a shaking hand', () => {
    const [good, bad] = numbers('shaking-hands')
    expect(good['older-right']).toBeGreaterThan(90)
    expect(good['older-wrong']).toBeLessThan(2)
    expect(bad['older-wrong']).toBeGreaterThan(20)
    expect(bad['trembling-right']).toBeLessThan(bad['older-right']!)
    expect(bad['older-right']).toBeLessThan(bad['steady-right']!)
    for (const hand of ['steady', 'older', 'trembling'])
      for (const values of [good, bad])
        expect(['right', 'wrong', 'nothing'].reduce((sum, what) => sum + values[`${hand}-${what}`]!, 0)).toBeCloseTo(
          100,
          0,
        )
    expect(hindrances('shaking-hands')).toMatch(/想按“删”，100 次里有 \d+ 次按到了别的，最多的是“改”/)
  })

  it('differ to ageing eyes', () => {
    const [good, bad] = numbers('ageing-eyes')
    expect(good['clear']).toBeGreaterThan(80)
    expect(good['older']).toBeGreaterThan(80)
    expect(bad['older']).toBeLessThan(50)
    expect(bad['oldest']).toBeLessThanOrEqual(bad['older']!)
    expect(hindrances('ageing-eyes')).toContain('请核对收款人')
  })

  it('differ to a slow reader', () => {
    const [good, bad] = numbers('slow-reader')
    expect([good['gone'], good['ended']]).toEqual([0, 0])
    expect([bad['gone'], bad['ended']]).toEqual([1, 1])
    expect(bad['whole-page']).toBeGreaterThan(good['whole-page']!)
    expect(hindrances('slow-reader')).toMatch(
      /“转账金额超过今天的限额，请到柜台办理”只留了 [\d.]+ 秒，看得慢的人要 9 秒/,
    )
  })

  it('differ to who cannot hear', () => {
    const [good, bad] = numbers('deaf')
    expect(good).toEqual({ sounds: 1, unread: 0, 'by-itself': 0 })
    expect(bad).toEqual({ sounds: 2, unread: 2, 'by-itself': 1 })
  })

  it('differ to who cannot see', () => {
    const [good, bad] = numbers('blind')
    expect(good).toMatchObject({ silent: 0, twice: 0, digits: 0 })
    expect(bad).toMatchObject({ silent: 1, twice: 1, digits: 1 })
    expect(met['good']!.find(({ elder }) => elder === 'blind')!.transcript).toEqual(
      expect.arrayContaining(['转账，页面', '转账，标题，1 级', '下一步，按钮', '卡号尾号 4567']),
    )
  })

  it('differ to a weak memory', () => {
    const [good, bad] = numbers('memory')
    expect(good).toEqual({ choices: 2, steps: 3, twice: 0, 'from-memory': 0, copied: 0 })
    expect(bad).toEqual({ choices: 10, steps: 12, twice: 1, 'from-memory': 3, copied: 1 })
  })
})

it('a page that is wider than the phone is read as wide as it is, and left so, on a phone of fine dots too', async () => {
  const opened = await openPage(browser, `${site()}/wide`, undefined, { context: { deviceScaleFactor: 2 } })
  const size = () => opened.evaluate(() => [innerWidth, innerHeight, devicePixelRatio])
  const before = await size()
  const [eyes] = await runElders(opened, { only: ['ageing-eyes'] })
  expect(valuesOf(eyes!)['clear']).toBe(100)
  expect(before[0]).toBe(980)
  expect(await size()).toEqual(before)
})

describe('the numbers of a run', () => {
  it('are the same for the same seed, and nearly so for another', async () => {
    const opened = await openPage(browser, `${site()}/bad`)
    const hands = async (seed: number) => valuesOf((await runElders(opened, { only: ['shaking-hands'], seed }))[0]!)
    const [one, same, other] = [await hands(1), await hands(1), await hands(2)]
    expect(same).toEqual(one)
    expect(other).not.toEqual(one)
    for (const [id, value] of Object.entries(one)) expect(Math.abs(other[id]! - value!), id).toBeLessThan(6)
  })
})

describe('what stands in an elder’s way', () => {
  it('is no reader of words installed: told with what to install, and no crash', async () => {
    vi.doMock('tesseract.js', () => {
      throw new Error("Cannot find package 'tesseract.js'")
    })
    const opened = await openPage(browser, `${site()}/good`)
    const [eyes] = await runElders(opened, { only: ['ageing-eyes'] })
    vi.doUnmock('tesseract.js')
    expect(eyes!.note?.zh).toContain('npm i -D tesseract.js @tesseract.js-data/chi_sim')
    expect(valuesOf(eyes!)).toEqual({ clear: null, older: null, oldest: null })
  })

  it('is a page that throws: who cannot go on says so, the others try all the same', async () => {
    const results = await meet('/throws', { only: ['shaking-hands', 'blind', 'memory'] })
    const [blind, memory, hands] = results
    expect(hands!.note?.zh).toContain('这一位没有试完')
    expect(valuesOf(hands!)['older-right']).toBeNull()
    expect(valuesOf(blind!)['silent']).toBe(0)
    expect(valuesOf(memory!)['choices']).toBe(1)
  })

  it('is a page that goes to another by itself, which nobody takes for the one that was asked about', async () => {
    const opened = await openPage(browser, `${site()}/bad`)
    const again = async () => {
      await opened.goto(`${site()}/good`)
      return opened
    }
    const [, memory] = await runElders(opened, { only: ['slow-reader', 'memory'], again })
    expect(memory!.note?.zh).toContain('页面自己换了一页')
    expect(valuesOf(memory!)['choices']).toBeNull()
  })

  it('is that a page cannot be opened once more: what needs it is told as not measured', async () => {
    const opened = await openPage(browser, `${site()}/bad`)
    const again = () => Promise.reject(new Error('closed'))
    const [slow, deaf] = await runElders(opened, { only: ['slow-reader', 'deaf'], again })
    expect(slow!.note?.zh).toContain('不能再打开一次')
    expect(valuesOf(slow!)).toMatchObject({ gone: null, ended: null })
    expect(valuesOf(deaf!)['sounds']).toBe(1)
  })
})

describe('npx @yinqiao/audit --elders', () => {
  it('tells when they begin, one line an elder, and all of it in the JSON and the report', async () => {
    const { said, json, html } = await asked
    expect(said).toContain(`Simulated elders are trying ${site()}/throws`)
    expect(said).toMatch(
      /What simulated elders met:\n(  Ageing eyes: [^]*)  Who cannot see: Places that say nothing[^\n]* 0\n/,
    )
    expect(said).toContain('  Shaking hands: This one could not finish')
    const [only] = (JSON.parse(json) as RunResult).pages
    expect(only!.elders).toHaveLength(6)
    expect(only!.findings.length).toBeGreaterThan(0)
    expect(html).toContain('id="elders"')
  })
})

type Values = Record<string, number | null>

function valuesOf({ measures }: ElderResult): Values {
  return Object.fromEntries(measures.map(({ id, value }) => [id, value]))
}

async function meet(path: string, options: ElderOptions = {}): Promise<ElderResult[]> {
  const address = site() + path
  const opened = await openPage(browser, address)
  return await runElders(opened, { again: start => openPage(browser, address, address, start), ...options })
}

async function ask(address: string): Promise<{ said: string; json: string; html: string }> {
  const files = ['json', 'html'].map(kind => join(folder, `elders.${kind}`)) as [string, string]
  const words = [address, '--elders', '--lang', 'en', '--json', files[0], '--html', files[1]]
  const said = await new Promise<string>(resolve => {
    execFile(process.execPath, ['--conditions=yinqiao-source', cli, ...words], (_, out, complaint) =>
      resolve(complaint + out),
    )
  })
  const [json, html] = await Promise.all(files.map(file => readFile(file, 'utf8')))
  return { said, json: json!, html: html! }
}
