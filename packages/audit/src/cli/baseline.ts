import { readFile } from 'node:fs/promises'
import type { Moved, Trend } from '../report/trend.ts'
import type { RunResult } from '../result.ts'
import { mismatches } from '../shape/schema.ts'
import { Told, wordsOf } from '../told.ts'
import schema from './baseline.schema.json' with { type: 'json' }
import words from './words.json' with { type: 'json' }

/** Reads an earlier result. */
export async function readBaseline(file: string): Promise<RunResult> {
  const found: unknown = await readFile(file, 'utf8')
    .then(text => JSON.parse(text) as unknown)
    .catch(problem => {
      throw new Told(words.badBaseline, { file, why: wordsOf(problem).en }, problem)
    })
  const [why] = mismatches(found, schema, file)
  if (why !== undefined) throw new Told(words.badBaseline, { file, why: why.en })
  // Told from the schema, which has just been held against it.
  return found as RunResult
}

/** What failed now and not then, and what fails no more. */
export function failures({ fresh, known, mended }: Trend): { fresh: Moved[]; known: Moved[]; mended: Moved[] } {
  const failed = (all: readonly Moved[]) => all.filter(({ finding }) => finding.verdict === 'fail')
  return { fresh: failed(fresh), known: failed(known), mended: failed(mended) }
}
