import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'

/** The whole audit as one script that can be put into any page; it leaves `window.yinqiaoAudit` there. */
export async function pageScript(): Promise<string> {
  const built = new URL('./in-page.js', import.meta.url)
  if (existsSync(built)) return await readFile(built, 'utf8')
  // Inside the repository nothing is built yet, and the bundler is at hand.
  const { bundlePage } = await import('./build.ts')
  return await bundlePage()
}
