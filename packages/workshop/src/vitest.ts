import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { tool } from './command.ts'
import { out } from './root.ts'
import type { Tally } from './tally.ts'

type Report = {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
  testResults: { status: 'passed' | 'failed'; assertionResults: unknown[] }[]
}
type Ask = {
  id: string
  projects: readonly string[]
  words: readonly string[]
  env: Record<string, string | undefined>
}

/** Runs projects of tests/vitest.config.ts, shows failing tests in full, and counts. */
export async function vitest({ id, projects, words, env }: Ask): Promise<Tally> {
  mkdirSync(`${out}/test`, { recursive: true })
  const file = `${out}/test/${id}.json`
  rmSync(file, { force: true })
  const { code } = await tool(
    'vitest',
    [
      'run',
      '-c',
      'tests/vitest.config.ts',
      ...projects.flatMap(name => ['--project', name]),
      '--passWithNoTests',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
      ...words,
    ],
    { env },
  )
  return count(readReport(file), code)
}

/**
 * A file that could not even be loaded holds no test, yet it is a failure; so is a run that ended badly with every test
 * green (an error outside any test), and one that left no report.
 */
export function count(report: Report | null, code: number): Tally {
  if (report === null) return { passed: 0, failed: 1, skipped: 0 }
  const unloaded = report.testResults.filter(file => file.status === 'failed' && file.assertionResults.length === 0)
  const failed = report.numFailedTests + unloaded.length
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

function readReport(file: string): Report | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report
  } catch {
    return null
  }
}
