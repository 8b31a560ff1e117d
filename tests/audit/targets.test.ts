import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readOptions } from '../../packages/audit/src/cli/options.ts'
import { shardOf } from '../../packages/audit/src/cli/shard.ts'
import { targetsOf } from '../../packages/audit/src/visit/targets.ts'

let folder: string
const stories = {
  v: 5,
  entries: {
    'button--plain': { id: 'button--plain', type: 'story' },
    'button--docs': { id: 'button--docs', type: 'docs' },
    'field--empty': { id: 'field--empty', type: 'story' },
  },
}
const map = (tag: string, ...places: string[]) =>
  `<?xml version="1.0"?><${tag}>${places.map(place => `<url><loc> ${place} </loc></url>`).join('')}</${tag}>`

const server = createServer((request, response) => {
  const answers: Record<string, string | Buffer> = {
    '/sitemap.xml': map('urlset', `${site()}/a?x=1&amp;y=2`, `${site()}/b`, `${site()}/b`, 'file:///etc/passwd', other),
    '/index.xml': map('sitemapindex', `${site()}/sitemap.xml`, `${site()}/packed.xml.gz`, 'http://10.0.0.1/inner.xml'),
    '/packed.xml.gz': gzipSync(map('urlset', `${site()}/c`)),
    '/page.xml': '<html></html>',
    '/book/index.json': JSON.stringify(stories),
  }
  const answer = answers[request.url ?? '']
  response.statusCode = answer === undefined ? 404 : 200
  response.end(answer ?? '')
})
const site = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`
const other = 'https://elsewhere.example/'

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yinqiao-targets-'))
  await mkdir(join(folder, 'site/deep/.git'), { recursive: true })
  await mkdir(join(folder, 'book'))
  for (const file of ['site/a.html', 'site/deep/b.HTM', 'site/notes.txt', 'site/deep/.git/c.html', 'secret.html'])
    await writeFile(join(folder, file), '<!doctype html>')
  await symlink(join(folder, 'secret.html'), join(folder, 'site/link.html'))
  await writeFile(join(folder, 'book/index.json'), JSON.stringify(stories))
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
})
afterAll(async () => {
  server.close()
  await rm(folder, { recursive: true })
})

const names = async (...words: string[]) => (await targetsOf(words)).map(({ name }) => name)

describe('what a person names', () => {
  it('is every page below a folder, without links that lead out of it and without hidden folders', async () => {
    const root = join(folder, 'site')
    expect(await names(root)).toEqual([join(root, 'a.html'), join(root, 'deep/b.HTM')])
  })

  it('is every story of a Storybook, in a folder or at an address, but no page of documentation', async () => {
    expect(await names(join(folder, 'book'))).toEqual([
      `${join(folder, 'book/iframe.html')}?id=button--plain`,
      `${join(folder, 'book/iframe.html')}?id=field--empty`,
    ])
    const story = (id: string) => `${site()}/book/iframe.html?id=${id}&viewMode=story`
    expect(await names(`${site()}/book/`)).toEqual([story('button--plain'), story('field--empty')])
    expect(await names(`${site()}/book/?path=/story/field--empty`)).toEqual([story('field--empty')])
  })

  it('is every address of a sitemap, once, of its own site, and of its parts', async () => {
    expect(await names(`${site()}/sitemap.xml`)).toEqual([`${site()}/a?x=1&y=2`, `${site()}/b`])
    expect(await names(`${site()}/index.xml`)).toEqual([`${site()}/a?x=1&y=2`, `${site()}/b`, `${site()}/c`])
    const all = await targetsOf([`${site()}/sitemap.xml`], { anyOrigin: true })
    expect(all.at(-1)).toMatchObject({ name: other, vouched: '127.0.0.1' })
  })

  it('is judged once, however often it is named', async () => {
    const file = join(folder, 'site/a.html')
    expect(await names(file, file, `${site()}/x`, `${site()}/x#part`)).toEqual([file, `${site()}/x`])
  })

  it('is a screen of an app that keeps its screens behind a #, each its own', async () => {
    const screens = [`${site()}/x#/transfer`, `${site()}/x#/passbook`, `${site()}/x#!/help`]
    expect(await names(...screens, `${site()}/x#top`)).toEqual([...screens, `${site()}/x`])
  })

  it.each([
    ['file:///etc/passwd', '不是网页的地址'],
    ['javascript:alert(1)', '不是网页的地址'],
    ['http://', '读不成一个地址'],
    ['nowhere.html', '没有 '],
  ])('may be nothing we open: %s', async (word, sentence) => {
    await expect(targetsOf([word])).rejects.toThrow(sentence)
  })

  it('may be a folder without pages, or an XML that is no sitemap', async () => {
    await expect(targetsOf([join(folder, 'site/deep/.git/..', '..', '..', 'site/notes.txt')])).rejects.toThrow(
      '不是网页文件',
    )
    await expect(targetsOf([`${site()}/page.xml`])).rejects.toThrow('不是站点地图')
    await expect(targetsOf([`${site()}/gone.xml`])).rejects.toThrow('回答的是 404')
  })
})

describe('a part of the pages', () => {
  it('is the same in whatever order they come, and all parts are all pages', async () => {
    const targets = await targetsOf(['a', 'b', 'c', 'd', 'e'].map(page => `https://bank.example/${page}`))
    const part = (n: number, all = targets) => shardOf(all, { part: n, of: 2 }).map(({ name }) => name.at(-1))
    expect([part(1), part(2)]).toEqual([
      ['a', 'c', 'e'],
      ['b', 'd'],
    ])
    expect(part(2, targets.toReversed())).toEqual(part(2))
  })

  it.each(['0/2', '3/2', '2', 'a/b', '1/0', '-1/2'])('cannot be %s', word => {
    expect(() => readOptions(['page.html', `--shard=${word}`])).toThrow('--shard')
  })

  it.each([
    ['--limit=0', '--limit'],
    ['--parallel=many', '--parallel'],
    ['--depth=deep', 'dom、layout、walk'],
    ['--fast', 'Usage: npx @yinqiao/audit'],
  ])('nor can %s be read', (word, sentence) => {
    expect(() => readOptions(['page.html', word])).toThrow(sentence)
  })
})
