import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { findBrowser, launchOptions } from '@yinqiao/audit/browser'
import { expect as judge } from '@yinqiao/audit/playwright'
import { chromium, type Browser, type Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { atRest } from '../../packages/audit/src/visit/at-rest.ts'

const html = (size: number) =>
  `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>转账</title><style>body,button{font:20px/1.5 sans-serif}</style>` +
  `<main><h1>转账</h1><button id="go" style="width:${size}px;height:${size}px">走</button></main><iframe title="利率" srcdoc="<html lang=zh-CN><title>利率</title><main><button style='width:30px;height:30px'>看</button></main>"></iframe></html>`

let browser: Browser
let folder: string
let page: Page

beforeAll(async () => {
  browser = await chromium.launch(launchOptions((await findBrowser()).path))
  folder = await mkdtemp(join(tmpdir(), 'yinqiao-fixture-'))
  page = await browser.newPage()
})
afterAll(async () => {
  await browser.close()
  await rm(folder, { recursive: true })
})

/** The matcher itself, as Playwright's runner calls it; the runner is not needed to try it. */
describe('a developer with Playwright', () => {
  it('has a page judged, its frames too', async () => {
    await show(60)
    const asked = { only: ['touch-size'] }
    await expect(judge(page).toBeElderFriendly(asked)).rejects.toThrow(/1 处不合[^]*iframe >>> /)
    await show(50)
    await expect(judge(page).toBeElderFriendly(asked)).rejects.toThrow('2 处不合')
  })

  it('may have only a part judged', async () => {
    await show(60)
    await judge(page.locator('main')).toBeElderFriendly({ only: ['touch-size'] })
    await show(50)
    await judge(page.locator('main')).not.toBeElderFriendly({ only: ['touch-size'] })
    await judge(page.locator('h1')).toBeElderFriendly({ only: ['touch-size'] })
  })

  it('has a page judged once it has laid itself out after a change, and one that never rests as it is', async () => {
    await show(60)
    await grow(20)
    await atRest(page.mainFrame())
    expect(await page.locator('br').count()).toBe(20)
    await grow(Infinity)
    await judge(page).not.toBeElderFriendly({ only: ['touch-size'] })
  })
})

async function show(size: number) {
  const file = join(folder, 'page.html')
  await writeFile(file, html(size))
  await page.goto(pathToFileURL(file).href)
}

/** As an app does that measures its own parts: it is longer in each of the next pictures. */
async function grow(pictures: number) {
  await page.evaluate(most => {
    const longer = (left: number) => {
      document.body.append(document.createElement('br'))
      if (left > 1) requestAnimationFrame(() => longer(left - 1))
    }
    requestAnimationFrame(() => longer(most))
  }, pictures)
}
