import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { type Target, targetsOf } from '@yinqiao/audit/node'
import { launchOptions } from '@yinqiao/audit/browser'
import { chromium } from 'playwright'
import { browserEnv } from '../browser.ts'
import { out } from '../root.ts'
import { makeMedia } from './act/media.ts'

/** A page nobody should find fault with, ready to be visited. */
export interface GoodPage {
  readonly id: string
  /** Whether it is written as elder mode and may be held to its numbers. */
  readonly elder: boolean
  readonly target: Target
  /** For a browser without the audit's gate. */
  readonly address: string
}

const home = new URL('./good/', import.meta.url).pathname

/** Lays the good pages out with their pictures, sounds and films; some only, where ids are given. */
export async function goodPages(only: readonly string[] = []): Promise<GoodPage[]> {
  const folder = `${out}/bench/good-pages`
  rmSync(folder, { recursive: true, force: true })
  cpSync(home, folder, { recursive: true })
  await layMedia(folder)
  const ids = globSync('*.html', { cwd: folder })
    .map(file => file.slice(0, -'.html'.length))
    .filter(id => only.length === 0 || only.includes(id))
    .toSorted()
  const targets = await targetsOf(ids.map(id => `${folder}/${id}.html`))
  return targets.map((target, at) => {
    const id = ids[at] ?? ''
    const elder = /<html[^>]* data-elder/.test(readFileSync(`${folder}/${id}.html`, 'utf8'))
    // They come from twenty houses, so they are not held against one another.
    return { id, elder, target: { ...target, group: null }, address: pathToFileURL(`${folder}/${id}.html`).href }
  })
}

async function layMedia(folder: string): Promise<void> {
  const { YINQIAO_BROWSER } = await browserEnv()
  const browser = await chromium.launch(launchOptions(YINQIAO_BROWSER))
  try {
    const media = await makeMedia(await browser.newPage())
    for (const [path, { body }] of media) writeFileSync(`${folder}${path}`, body)
  } finally {
    await browser.close()
  }
}
