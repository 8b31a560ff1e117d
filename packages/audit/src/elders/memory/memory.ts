import type { ElderResult } from '../elder.ts'
import { hindrance, toldBy } from '../told.ts'
import type { Try } from '../try.ts'
import words from './words.json' with { type: 'json' }

/** Weighs what has to be chosen, remembered and copied. */
export async function memory({ hand }: Try): Promise<ElderResult> {
  const { choices, steps, twice, fromMemory, copied } = await hand.evaluate(({ elders }) => elders.burden())
  const values = { choices, steps, twice: twice.length, 'from-memory': fromMemory.length, copied: copied.length }
  const told = (['twice', 'fromMemory', 'copied'] as const).flatMap(what =>
    ({ twice, fromMemory, copied })[what].map(field =>
      hindrance(field, words.hindrances[what], { name: field.name || words.hindrances.nameless }),
    ),
  )
  return toldBy('memory', words, values, { hindrances: told })
}
