#!/usr/bin/env node
import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { type ProfileId, profiles } from './profiles/index.ts'
import { summary } from './summary.ts'
import { visit } from './visit/visit.ts'

const usage = `用法：npm run audit -- <地址或 .html 文件> [--profile ${Object.keys(profiles).join('|')}] [--json 文件]
  结束码：0 没有不合，1 有不合，2 没能检查。`

/** Checks one page and answers with the exit code: 0 nothing failed, 1 something did, 2 it could not be checked. */
async function main(words: string[]): Promise<number> {
  const { values, positionals } = read(words)
  const [target, ...others] = positionals
  if (target === undefined || others.length > 0) throw new Error(usage)
  if (!isProfile(values.profile)) throw new Error(`没有“${values.profile}”这一种。\n${usage}`)
  const findings = await visit(target, { profile: values.profile })
  console.log(summary(target, profiles[values.profile], findings))
  if (values.json)
    await writeFile(values.json, `${JSON.stringify({ target, profile: values.profile, findings }, null, 2)}\n`)
  return findings.some(({ verdict }) => verdict === 'fail') ? 1 : 0
}

function read(words: string[]) {
  const options = { profile: { type: 'string', default: 'elder-app' }, json: { type: 'string' } } as const
  try {
    return parseArgs({ args: words, allowPositionals: true, options })
  } catch (cause) {
    throw new Error(usage, { cause })
  }
}

function isProfile(word: string): word is ProfileId {
  return word in profiles
}

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : problem)
  process.exitCode = 2
}
