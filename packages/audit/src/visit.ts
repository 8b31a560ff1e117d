import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { findBrowser, launchOptions } from './browser/index.ts'
import type { Finding } from './finding.ts'
import type { ProfileId } from './profiles/index.ts'
import { pageScript } from './script.ts'

/** A phone in an old hand. */
const phone = { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true, locale: 'zh-CN' }
const loadLimitMs = 30_000
const quietLimitMs = 5_000

/** Opens an address or a file on a phone-sized screen and audits it. Throws a sentence when it cannot be opened. */
export async function visit(target: string, profile: ProfileId): Promise<Finding[]> {
  const { chromium } = await playwright()
  const { path } = await findBrowser({ say: console.error })
  const browser = await chromium.launch(launchOptions(path))
  try {
    const page = await browser.newPage(phone)
    const answer = await page.goto(addressOf(target), { timeout: loadLimitMs }).catch((problem: Error) => problem)
    if (answer instanceof Error) throw new Error(`打不开 ${target}：${answer.message.split('\n')[0]}`)
    if (answer && answer.status() >= 400)
      throw new Error(`${target} 回答的是 ${answer.status()}，不是要检查的页面。请核对地址。`)
    // Pages that never fall silent, by chat or by polling, are judged as they are after five seconds.
    await page.waitForLoadState('networkidle', { timeout: quietLimitMs }).catch(() => {})
    await page.evaluate(await pageScript())
    return await page.evaluate(id => window.yinqiaoAudit?.(document, { profile: id }) ?? [], profile)
  } finally {
    await browser.close()
  }
}

async function playwright() {
  try {
    return await import('playwright')
  } catch (cause) {
    throw new Error('检查页面要用 Playwright，这里没有装。请运行：npm install playwright', { cause })
  }
}

function addressOf(target: string): string {
  if (/^[a-z][a-z+.-]+:/i.test(target)) return target
  const file = resolve(target)
  if (existsSync(file)) return pathToFileURL(file).href
  throw new Error(`没有 ${file} 这个文件。请给一个文件，或者一个以 http:// 或 https:// 开头的地址。`)
}
