import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RunResult } from '@yinqiao/audit/node'

const cli = fileURLToPath(new URL('../../packages/audit/src/cli.ts', import.meta.url))
const styled = 'style="font: 20px/1.5 sans-serif; width: 60px; height: 60px"'
const page = (title: string, body = '', main = `<button ${styled}>走</button>`) =>
  `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>${title}</title><meta name="viewport" content="width=device-width"><main style="font: 20px/1.5 sans-serif"><h1>${title}</h1>${main}</main>${body}</html>`

/** Each page misbehaves in its own way. */
const pages: Record<string, (request: IncomingMessage, response: ServerResponse) => void> = {
  '/good': (_, response) => response.end(page('好')),
  '/hang': (_, response) => response.end(page('卡', '<script>for (;;) {}</script>')),
  '/hangs-later': (_, response) =>
    response.end(
      page('先好后卡', '<script>addEventListener("load", () => setTimeout(() => { for (;;) {} }))</script>'),
    ),
  '/crash': (_, response) => response.end(page('崩')),
  '/browser-goes': (_, response) => response.end(page('浏览器走了')),
  '/never': () => {},
  '/gone': (_, response) => response.writeHead(404).end(page('没有')),
  '/cut': (_, response) => response.destroy(),
  '/moved': (_, response) => response.writeHead(302, { location: '/good' }).end(),
  '/round': (_, response) => response.writeHead(302, { location: '/round' }).end(),
  '/locked': (_, response) => response.writeHead(401).end(page('要登录')),
  '/account': ({ headers }, response) =>
    headers.cookie?.includes('who=wang')
      ? response.end(page('账户'))
      : response.writeHead(302, { location: '/login' }).end(),
  '/login': (_, response) => response.end(page('登录', '', '<label>密码<input type="password"></label>')),
  '/alerts': (_, response) => response.end(page('提示', '<script>for (;;) alert("再来")</script>')),
  '/windows': (_, response) => response.end(page('窗口', '<script>for (let i = 3; i; i--) open("/good")</script>')),
  '/flood': (_, response) => response.end(page('窗口', '<script>for (let i = 40; i; i--) open()</script>')),
  '/paper.zip': (_, response) =>
    response.writeHead(200, { 'content-type': 'application/zip', 'content-disposition': 'attachment' }).end('zip'),
  '/paper.json': (_, response) => response.writeHead(200, { 'content-type': 'application/json' }).end('{}'),
  '/endless': (_, response) => response.end(page('重来', '<script>onload = () => location.reload()</script>')),
  '/slow-picture': (_, response) => response.end(page('慢图', '<img alt="" src="/never">')),
  '/files': (_, response) => response.end(page('读盘', '<iframe title="f" src="file:///etc/passwd"></iframe>')),
  '/steers': (_, response) =>
    response.end(
      page('\u001b[31m红\u202e', '', '<button aria-label="\u001b]0;x\u0007" style="width: 9px">走</button>'),
    ),
  '/menu': (_, response) =>
    response.end(
      page(
        '菜单',
        '',
        `<button ${styled} onclick="next.hidden = false">开</button><button id="next" hidden style="width: 9px">小</button>`,
      ),
    ),
}
const misbehaving = Object.keys(pages).filter(path => !/login|menu/.test(path))
let spied = 0
const server = createServer((request, response) => {
  const path = request.url ?? ''
  response.setHeader('content-type', 'text/html; charset=utf-8')
  if (path === '/spy') spied++
  if (path !== '/sitemap.xml') return (pages[path] ?? ((_, other) => other.writeHead(404).end()))(request, response)
  const places = misbehaving.map(place => `<url><loc>${site()}${place}</loc></url>`)
  response.end(`<urlset>${places.join('')}<url><loc>file:///etc/passwd</loc></url></urlset>`)
})
const site = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yinqiao-visiting-'))
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
})
afterAll(async () => {
  server.closeAllConnections()
  server.close()
  await rm(folder, { recursive: true })
})

describe('a site full of bad pages', () => {
  let run: RunResult
  let told: { code: number; said: string }
  const of = (path: string) => run.pages.find(({ target }) => target === site() + path)!

  beforeAll(async () => {
    const script = join(folder, 'crash.mjs')
    await writeFile(
      script,
      `let closed = false
      export async function open(page) {
        if (page.url().endsWith('/browser-goes') && !closed) {
          closed = true
          return await page.context().browser().close()
        }
        if (!page.url().endsWith('/crash')) return
        const session = await page.context().newCDPSession(page)
        await session.send('Page.crash')
      }`,
    )
    const json = join(folder, 'made/for/it/found.json')
    told = await check(`${site()}/sitemap.xml`, '--limit', '15', '--walk', script, '--json', json)
    run = JSON.parse(await readFile(json, 'utf8')) as RunResult
  })

  it('is gone through to the end, and the exit code tells that something fails', () => {
    expect(run.pages.map(({ target }) => target)).toEqual(misbehaving.map(path => site() + path))
    expect(told.said).toContain(`[${misbehaving.length}/${misbehaving.length}]`)
    expect(told.said).toContain('没有看成的页面')
    expect(told.said).not.toContain('    at ')
    expect(told.code).toBe(1)
  })

  it.each([
    ['/hang', '卡住了|还没有出来'],
    ['/hangs-later', '卡住了'],
    ['/crash', '弄崩了'],
    ['/never', '还没有出来'],
    ['/gone', '回答的是 404'],
    ['/cut', '打不开'],
    ['/round', '一直在重新打开'],
    ['/locked', '要先登录.*--storage-state'],
    ['/alerts', '一直弹提示框'],
    ['/flood', '一直开新窗口'],
    ['/paper.zip', '是下载'],
    ['/paper.json', 'application/json，不是网页'],
    ['/endless', '一直在重新打开'],
  ])('says of %s why it was not judged, in both languages', (path, sentence) => {
    const { problem, findings } = of(path)
    expect(problem?.zh).toMatch(new RegExp(sentence))
    expect(problem?.en).toMatch(/^[ -~“”’…]+$/)
    expect(findings).toEqual([])
  })

  it.each([
    ['/moved', `转到了 .*/good`],
    ['/account', '转到了 .*/login，那里要输入密码'],
    ['/windows', '新窗口，关了 3 个'],
    ['/slow-picture', '一直没有载完'],
  ])('judges %s and says what happened meanwhile', (path, sentence) => {
    const { problem, notes } = of(path)
    expect(problem).toBeNull()
    expect((notes ?? []).map(({ zh }) => zh).join('\n')).toMatch(new RegExp(sentence))
  })

  it('shows a page no file, and lets it steer no terminal', () => {
    expect(of('/files').problem).toBeNull()
    expect(JSON.stringify(run)).not.toContain('root:')
    expect(of('/steers').findings.map(({ rule }) => rule)).toContain('touch-size')
    // oxlint-disable-next-line no-control-regex
    expect(told.said + JSON.stringify(run)).not.toMatch(/[\u001b\u0007\u202e]|\\u001b|\\u0007/)
  })

  it('is gone through once more where the browser itself went away', () => {
    expect(of('/browser-goes').problem).toBeNull()
    expect(of('/good').problem).toBeNull()
  })

  it('takes pictures of what it found', () => {
    const [picture] = Object.values(of('/steers').pictures)
    expect(picture).toMatch(/^data:image\/png;base64,/)
  })
})

it('who has signed in once sees what lies behind the login, by state or by script, and what a script opens is judged', async () => {
  const state = join(folder, 'state.json')
  const cookie = { name: 'who', value: 'wang', domain: '127.0.0.1', path: '/', expires: -1, sameSite: 'Lax' }
  await writeFile(state, JSON.stringify({ cookies: [{ ...cookie, httpOnly: true, secure: false }], origins: [] }))
  const script = join(folder, 'open.mjs')
  await writeFile(
    script,
    `export const login = page => page.context().addCookies([{ name: 'who', value: 'wang', url: '${site()}' }])
     export const open = page => page.getByRole('button', { name: '开' }).click({ timeout: 3000 }).catch(() => {})`,
  )
  const [byState, byScript] = await Promise.all([
    check(`${site()}/account`, '--storage-state', state),
    check(`${site()}/account`, `${site()}/menu`, '--walk', script, '--lang', 'en'),
  ])
  expect(byState.said).not.toContain('转到了')
  expect(byState.code).toBe(0)
  expect(byScript.said).not.toContain('It led to')
  expect(byScript.said).toMatch(/touch-size[^]*#next/)
  expect(byScript.code).toBe(1)
})

describe('a folder of pages', () => {
  it('is judged whole: each page may use what lies in it, and reaches nothing else', async () => {
    const home = join(folder, 'site')
    await mkdir(join(home, 'in'), { recursive: true })
    await writeFile(join(folder, 'secret.js'), 'document.title = "偷到了"')
    await writeFile(join(home, 'own.css'), 'button { width: 60px; height: 60px; font: 20px sans-serif }')
    await writeFile(
      join(home, 'a.html'),
      page(
        '甲',
        `<link rel="stylesheet" href="own.css"><script src="../secret.js"></script><img alt="" src="${site()}/spy">`,
        '<button>走</button>',
      ),
    )
    await writeFile(join(home, 'b.html'), page('乙'))
    await writeFile(join(home, 'in/c.html'), page('丙', '', '<button style="width: 9px">走</button>'))
    const json = join(folder, 'folder.json')
    const { code, said } = await check(home, '--json', json)
    const run = JSON.parse(await readFile(json, 'utf8')) as RunResult
    expect(run.pages.map(({ title, landed }) => [title, landed])).toEqual([
      ['甲', join(home, 'a.html')],
      ['乙', join(home, 'b.html')],
      ['丙', join(home, 'in/c.html')],
    ])
    expect(run.pages.map(({ findings }) => findings.filter(({ rule }) => rule === 'touch-size').length)).toEqual([
      0, 0, 1,
    ])
    expect(said).toContain('没有让它去')
    expect([spied, code]).toEqual([0, 1])
    expect(await readdir(home)).toEqual(['a.html', 'b.html', 'in', 'own.css'])
  })

  it('passes beside an earlier result that knew all, and fails by what is new', async () => {
    const home = join(folder, 'site')
    const json = join(folder, 'folder.json')
    const [known, fresh] = [
      await check(home, '--baseline', json),
      await writeFile(
        join(home, 'in/c.html'),
        page('丙', '', '<a href="/x" style="display: block; width: 9px">字</a>'),
      ).then(() => check(home, '--baseline', json)),
    ]
    expect(known.said).toMatch(/新的不合 0 处，原来就有的 [1-9]/)
    expect(known.code).toBe(0)
    expect(fresh.said).toMatch(/新的不合 [1-9].*改好了 [1-9]/)
    expect(fresh.code).toBe(1)
    const wrong = await check(home, '--baseline', join(home, 'a.html'))
    expect(wrong.said).toContain('不是以前的检查结果')
    expect(wrong.code).toBe(2)
  })
})

function check(...words: string[]): Promise<{ code: number; said: string }> {
  return new Promise(resolve => {
    // Two rules are enough to see the command at work, and stay the same when others join them.
    const two = ['--only', 'touch-size,zoom-blocked']
    execFile(process.execPath, ['--conditions=yinqiao-source', cli, ...words, ...two], (problem, out, complaint) => {
      resolve({ code: typeof problem?.code === 'number' ? problem.code : 0, said: out + complaint })
    })
  })
}
