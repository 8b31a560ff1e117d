import { readFile } from 'node:fs/promises'
import type { Words } from '../finding.ts'
import { mismatches, type Schema } from '../shape/schema.ts'
import { Told, wordsOf } from '../told.ts'

/** Reads a file somebody named and holds it against its schema. Throws `sentence`, its holes `file` and `why` filled. */
export async function readJson(file: string, schema: Schema, sentence: Words): Promise<unknown> {
  const found: unknown = await readFile(file, 'utf8')
    .then(text => JSON.parse(text) as unknown)
    .catch(problem => {
      throw new Told(sentence, { file, why: wordsOf(problem).en }, problem)
    })
  const [why] = mismatches(found, schema, file)
  if (why !== undefined) throw new Told(sentence, { file, why: why.en })
  return found
}
