import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

/** The whole audit as one script that can be put into any page; it leaves `window.yinqiaoAudit` there. */
export async function pageScript(): Promise<string> {
  const built = new URL('./in-page.js', import.meta.url)
  if (existsSync(built)) return await readFile(built, 'utf8')
  // Inside the repository nothing is built yet, and the bundler is at hand.
  const { rolldown } = await import('rolldown')
  const bundle = await rolldown({ input: fileURLToPath(new URL('./in-page.ts', import.meta.url)), platform: 'browser' })
  const { output } = await bundle.generate({ format: 'iife' })
  await bundle.close()
  return output[0].code
}
