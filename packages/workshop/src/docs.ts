import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { fill } from './fill.ts'
import { root } from './root.ts'
import { writers } from './writers.ts'

/** Fills the marked places of docs/ and the README from the code; with `--check` it only says which are behind. */
const checks = process.argv.includes('--check')
const pages = [...globSync('docs/**/*.md', { cwd: root }), ...globSync('README.md', { cwd: root })]
const behind: string[] = []
for (const page of pages) {
  const file = `${root}/${page}`
  const old = readFileSync(file, 'utf8')
  const filled = await fill(old, basename(page, '.md'), writers).catch((problem: Error) => {
    throw new Error(`${page}: ${problem.message}`, { cause: problem })
  })
  if (filled === old) continue
  const settings = await resolveConfig(file)
  const fresh = await format(filled, { ...settings, filepath: file })
  if (fresh === old) continue
  behind.push(page)
  if (!checks) writeFileSync(file, fresh)
}
for (const page of behind) console.log(checks ? `${page} is behind the code. Run npm run docs.` : `${page} written`)
if (checks && behind.length > 0) process.exitCode = 1
