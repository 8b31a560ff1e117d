import { BankProblem } from '../../contract/index.ts'
import type { Database, Work } from './tables.ts'

/** Two servers stepped on each other's toes, or one waited too long for a row: Postgres undid the work whole. */
const undone = new Set(['40001', '40P01', '55P03', '57014'])
const pausesMs = [10, 40, 120, 300]

/** Does the work whole or not at all, again when it collided. Throws `busy`, with nothing done, when it keeps colliding. */
export async function transact<Result>(db: Database, task: (work: Work) => Promise<Result>): Promise<Result> {
  for (const pauseMs of pausesMs) {
    try {
      return await db.transaction().execute(task)
    } catch (problem) {
      if (!isUndone(problem)) throw problem
      // Not in step, or the same two meet again.
      await new Promise(resolve => setTimeout(resolve, pauseMs * (0.5 + Math.random())))
    }
  }
  throw new BankProblem({ code: 'busy' })
}

function isUndone(problem: unknown) {
  return problem instanceof Error && 'code' in problem && undone.has(String(problem.code))
}
