import { browserEnv } from './browser.ts'
import { command, tool } from './command.ts'
import { root } from './root.ts'
import type { Stage } from './stages.ts'
import { stages } from './stages.ts'
import { add, closingLine, isGood, none, type Tally } from './tally.ts'
import { vitest } from './vitest.ts'

type Ask = { kind: 'test' | 'check'; words: readonly string[]; env?: Record<string, string> }
type Plan = { stages: readonly Stage[]; filters: readonly string[] }

/** Runs the stages, prints a line for each and the closing line last. Returns the exit code. */
export async function examine({ kind, words, env = {} }: Ask): Promise<number> {
  const plan = choose({ kind, words })
  let total = none
  for (const stage of plan.stages) {
    console.log(`\n▸ ${stage.id}: ${stage.does} (${stage.takes})`)
    const began = Date.now()
    const tally = await runStage(stage, plan.filters, env)
    total = add(total, tally)
    const seconds = ((Date.now() - began) / 1000).toFixed(0)
    console.log(`${tally.failed > 0 ? '✗' : '✓'} ${stage.id}: ${closingLine(tally)} in ${seconds} s`)
  }
  const strict = process.env['CI'] === 'true'
  if (strict && total.skipped > 0) console.log('\nCI takes no skipped test: a promise that was not tried is not kept.')
  console.log(`\n${closingLine(total)}`)
  return isGood(total, { strict }) ? 0 : 1
}

/** Words that name a stage choose it; all others go to the test runner, and then only stages that hear them run. */
export function choose({ kind, words }: Ask): Plan {
  const offered = stages.filter(stage => kind === 'check' || stage.only !== 'check')
  const named = offered.filter(stage => words.includes(stage.id))
  const filters = words.filter(word => !named.some(stage => stage.id === word))
  if (named.length > 0) return { stages: named, filters }
  return { stages: filters.length > 0 ? offered.filter(stage => 'projects' in stage.run) : offered, filters }
}

async function runStage({ id, run }: Stage, filters: readonly string[], env: Record<string, string>): Promise<Tally> {
  try {
    if ('projects' in run) {
      const browser = run.browser ? await browserEnv() : {}
      return await vitest({ id, projects: run.projects, words: filters, env: { ...env, ...browser } })
    }
    const { code } =
      'tool' in run
        ? await tool(run.tool, run.words)
        : await command(process.execPath, [`${root}/packages/workshop/src/${run.verb}.ts`, ...run.words])
    return code === 0 ? { ...none, passed: 1 } : { ...none, failed: 1 }
  } catch (problem) {
    console.error(problem instanceof Error ? problem.message : problem)
    return { ...none, failed: 1 }
  }
}
