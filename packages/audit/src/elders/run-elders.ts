import type { Page } from 'playwright'
import { filledWords, Told, wordsOf } from '../told.ts'
import { plain } from '../visit/cleaned.ts'
import { inTime } from '../visit/in-time.ts'
import { ageingEyes } from './ageing-eyes/ageing-eyes.ts'
import { blind } from './blind/blind.ts'
import { deaf } from './deaf/deaf.ts'
import type { ElderId, ElderResult } from './elder.ts'
import { type Again, leaveAlone } from './left-alone.ts'
import limits from './limits.json' with { type: 'json' }
import { memory } from './memory/memory.ts'
import { samePage } from './same-page.ts'
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
  /** Opens the page once more; without it nobody watches for what goes away by itself. */
  readonly again?: Again
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

/** Lets the simulated elders try an open page. Never throws: one who cannot go on says why, and the others try all the same. */
export async function runElders(page: Page, options: ElderOptions = {}): Promise<ElderResult[]> {
  const { only, seed = limits.seed, again } = options
  let opening: ReturnType<typeof leaveAlone> | undefined
  const left = async () => {
    if (again) opening ??= leaveAlone(again)
    return (await opening?.catch(() => null)) ?? null
  }
  const leftAlone = async () => (await left())?.hand ?? null
  const handNow = samePage(page)
  const results: ElderResult[] = []
  for (const [id, [tries, own]] of Object.entries(elders) as [ElderId, Elder][]) {
    if (only && !only.includes(id)) continue
    try {
      const trying = tries({ page, hand: await handNow(), seed, leftAlone })
      results.push(cleaned(await inTime(trying, limits.elderMs, seconds => new Told(words.late, { seconds }))))
    } catch (problem) {
      results.push(cleaned(stopped(id, own, problem)))
    }
  }
  if (opening) await (await left())?.close()
  return results
}

function stopped(id: ElderId, own: ElderWords, problem: unknown): ElderResult {
  const { zh, en } = wordsOf(problem)
  const note = {
    zh: filledWords(words.stopped, { why: zh }).zh,
    en: filledWords(words.stopped, { why: en }).en,
  }
  return toldBy(id, own, {}, { note })
}

/** What came out of a page, without what steers a terminal, and not endless. */
function cleaned(result: ElderResult): ElderResult {
  const { hindrances, transcript, note } = result
  return {
    ...result,
    hindrances: hindrances.slice(0, limits.hindrances).map(({ element, snippet, what }) => ({
      element: plain(element),
      snippet: plain(snippet),
      what: { zh: plain(what.zh), en: plain(what.en) },
    })),
    transcript: transcript.slice(0, limits.transcript).map(plain),
    ...(note ? { note: { zh: plain(note.zh), en: plain(note.en) } } : {}),
  }
}
