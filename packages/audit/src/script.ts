import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'

let made: Promise<string> | undefined

/** The whole audit as one expression that can be evaluated in any page; its value is `inPage`. Made once. */
export function pageScript(): Promise<string> {
  made ??= make()
  return made
}

async function make(): Promise<string> {
  const built = new URL('./in-page.js', import.meta.url)
  if (existsSync(built)) return await readFile(built, 'utf8')
  // Inside the repository nothing is built yet, and the bundler is at hand.
  const { bundlePage } = await import('./build.ts')
  return await bundlePage()
}
