#!/usr/bin/env node
import { languageOf, usage } from './cli/options.ts'
import { run } from './cli/run.ts'
import { tryOwn } from './cli/try-own.ts'
import { wordsOf } from './told.ts'
import { version } from './version.ts'

const words = process.argv.slice(2)
const language = languageOf(words)

/** Answers with the exit code: 0 nothing failed, 1 something did, 2 something could not be judged. */
async function main(): Promise<number> {
  if (words.includes('--help') || words.includes('-h')) return say(usage(language))
  if (words.includes('--version')) return say(version)
  if (words[0] === 'rules') return await tryOwn(words.slice(1), language)
  return await run(words)
}

function say(text: string): number {
  console.log(text)
  return 0
}

try {
  process.exitCode = await main()
} catch (problem) {
  console.error(wordsOf(problem)[language])
  process.exitCode = 2
}
