import type { Page } from 'playwright'
import { plain } from '../visit/cleaned.ts'
import { handIn, type Hand } from '../visit/open.ts'
import { filledWords, wordsOf } from '../told.ts'
import { ageingEyes } from './ageing-eyes/ageing-eyes.ts'
import { blind } from './blind/blind.ts'
import { deaf } from './deaf/deaf.ts'
import type { ElderId, ElderResult } from './elder.ts'
import { leaveAlone } from './left-alone.ts'
import limits from './limits.json' with { type: 'json' }
import { memory } from './memory/memory.ts'
import { shakingHands } from './shaking-hands/shaking-hands.ts'
import { slowReader } from './slow-reader/slow-reader.ts'
import { type ElderWords, toldBy } from './told.ts'
import type { Try } from './try.ts'
import ageingEyesWords from './ageing-eyes/words.json' with { type: 'json' }
import blindWords from './blind/words.json' with { type: 'json' }
import deafWords from './deaf/words.json' with { type: 'json' }
import memoryWords from './memory/words.json' with { type: 'json' }
import shakingHandsWords from './shaking-hands/words.json' with { type: 'json' }
import slowReaderWords from './slow-reader/words.json' with { type: 'json' }
import words from './words.json' with { type: 'json' }

/** Which elders try the page, and what their chance is drawn from. */
export interface ElderOptions {
  readonly only?: readonly ElderId[]
  readonly seed?: number
  /** Our hand in the page where there is one already. */
  readonly hand?: Hand
}

type Elder = readonly [(trying: Try) => Promise<ElderResult>, ElderWords]

/** In this order: those who change nothing first, the hands that scroll last. */
const elders: Readonly<Record<ElderId, Elder>> = {
  'ageing-eyes': [ageingEyes, ageingEyesWords],
  'slow-reader': [slowReader, slowReaderWords],
  deaf: [deaf, deafWords],
  blind: [blind, blindWords],
  memory: [memory, memoryWords],
  'shaking-hands': [shakingHands, shakingHandsWords],
}

/** Lets the simulated elders try an open page. One who cannot go on says why; the others try all the same. */
export async function runElders(page: Page, options: ElderOptions = {}): Promise<ElderResult[]> {
  const { only, seed = limits.seed } = options
  const hand = options.hand ?? (await handIn(page))
  let opening: ReturnType<typeof leaveAlone> | undefined
  const leftAlone = async () => {
    opening ??= leaveAlone(page)
    return (await opening)?.hand ?? null
  }
  const results: ElderResult[] = []
  try {
    for (const [id, [tries, own]] of Object.entries(elders) as [ElderId, Elder][]) {
      if (only && !only.includes(id)) continue
      results.push(cleaned(await tries({ page, hand, seed, leftAlone }).catch(problem => stopped(id, own, problem))))
    }
  } finally {
    await (await opening)?.close()
  }
  return results
}

function stopped(id: ElderId, own: ElderWords, problem: unknown): ElderResult {
  const why = wordsOf(problem)
  const { zh } = filledWords(words.stopped, { why: why.zh })
  const { en } = filledWords(words.stopped, { why: why.en })
  return toldBy(id, own, {}, { note: { zh, en } })
}

/** What came out of a page, without what steers a terminal, and not endless. */
function cleaned(result: ElderResult): ElderResult {
  const hindrances = result.hindrances.slice(0, limits.hindrances).map(({ element, snippet, what: { zh, en } }) => ({
    element: plain(element),
    snippet: plain(snippet),
    what: { zh: plain(zh), en: plain(en) },
  }))
  return { ...result, hindrances, transcript: result.transcript.slice(0, limits.transcript).map(plain) }
}
