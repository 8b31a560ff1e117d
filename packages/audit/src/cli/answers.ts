import type { Answers } from '../report/index.ts'
import schema from './answers.schema.json' with { type: 'json' }
import { readJson } from './read-json.ts'
import words from './words.json' with { type: 'json' }

/** Reads what people answered to the questions of an earlier report. */
export async function readAnswers(file: string): Promise<Answers> {
  // Told from the schema, which has just been held against it.
  return (await readJson(file, schema, words.badAnswers)) as Answers
}
