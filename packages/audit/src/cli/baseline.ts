import type { Moved, Trend } from '../report/trend.ts'
import type { RunResult } from '../result.ts'
import schema from './baseline.schema.json' with { type: 'json' }
import { readJson } from './read-json.ts'
import words from './words.json' with { type: 'json' }

/** Reads an earlier result. */
export async function readBaseline(file: string): Promise<RunResult> {
  // Told from the schema, which has just been held against it.
  return (await readJson(file, schema, words.badBaseline)) as RunResult
}

/** What failed now and not then, and what fails no more. */
export function failures({ fresh, known, mended }: Trend): { fresh: Moved[]; known: Moved[]; mended: Moved[] } {
  const failed = (all: readonly Moved[]) => all.filter(({ finding }) => finding.verdict === 'fail')
  return { fresh: failed(fresh), known: failed(known), mended: failed(mended) }
}
