import { browserEnv } from './browser.ts'
import { tool } from './command.ts'

const { code } = await tool(
  'vitest',
  [
    'run',
    '-c',
    'tests/vitest.config.ts',
    '--project',
    'browser',
    'tests/loops/heard',
    '--update',
    ...process.argv.slice(2),
  ],
  { env: await browserEnv() },
)
if (code === 0) console.log('\nWhat is heard stands in tests/heard/. Read the diff aloud before you commit it.')
process.exitCode = code
