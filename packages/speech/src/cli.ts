#!/usr/bin/env node
import { clips, usage, UserError } from './clips/compile/index.ts'

const screen = {
  line: (words: string) => process.stdout.write(`${words}\n`),
  // Only for somebody who watches: in a log every step would be a line of its own.
  progress: (words: string) => process.stderr.isTTY && process.stderr.write(`\r\u{1b}[K${words}`),
}

try {
  const [command, ...words] = process.argv.slice(2)
  const asksForHelp = words.includes('--help') || command === '--help'
  if (asksForHelp) process.stdout.write(`${usage}\n`)
  else if (command !== 'clips') throw new UserError(usage)
  else process.exitCode = await clips(words, screen)
} catch (problem) {
  process.stderr.write(`${problem instanceof UserError ? problem.message : String(problem)}\n`)
  process.exitCode = 2
}
