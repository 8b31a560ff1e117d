import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Frame, Page } from 'playwright'
import { worstFirst, type AuditOptions } from '../audit.ts'
import { findBrowser, launchOptions } from '../browser/index.ts'
import type { Finding } from '../finding.ts'
import { handIn, openPage } from './open.ts'

/** Opens an address or a file on a phone-sized screen and audits it. Throws a sentence when it cannot be opened. */
export async function visit(target: string, options: Omit<AuditOptions, 'rules'>): Promise<Finding[]> {
  const { chromium } = await playwright()
  const { path } = await findBrowser({ say: console.error })
  const browser = await chromium.launch(launchOptions(path))
  try {
    return await auditPage(await openPage(browser, addressOf(target), target), options)
  } finally {
    await browser.close()
  }
}

/** Audits an open page, each frame by itself; a frame's findings are led to through the frame. */
export async function auditPage(page: Page, options: Omit<AuditOptions, 'rules'>): Promise<Finding[]> {
  const all = []
  for (const frame of page.frames()) all.push(await auditFrame(frame, options))
  return worstFirst(all.flat())
}

async function auditFrame(frame: Frame, options: Omit<AuditOptions, 'rules'>): Promise<Finding[]> {
  const hand = await handIn(frame)
  const findings = await hand.evaluate((inPage, asked) => inPage.audit(document, asked), options)
  const way = await wayTo(frame)
  return findings.map(finding => ({ ...finding, element: way + finding.element }))
}

async function wayTo(frame: Frame): Promise<string> {
  const parent = frame.parentFrame()
  if (!parent) return ''
  const hand = await handIn(parent)
  const path = await hand.evaluate((inPage, element) => inPage.pathOf(element as Element), await frame.frameElement())
  return `${await wayTo(parent)}${path} >>> `
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
