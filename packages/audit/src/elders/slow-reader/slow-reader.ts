import toast from '../../rules/toast-too-short/rule.json' with { type: 'json' }
import type { ElderResult, Hindrance } from '../elder.ts'
import { hindrance, toldBy } from '../told.ts'
import type { Try } from '../try.ts'
import type { Passed } from './reading.ts'
import words from './words.json' with { type: 'json' }

const { slow } = toast.options.standard

/** Reads two letters a second, and sees what is gone before it was read. */
export async function slowReader({ hand, leftAlone }: Try): Promise<ElderResult> {
  const letters = await hand.evaluate(({ elders }) => elders.lettersHere())
  const times = { 'first-screen': secondsFor(letters.screen), 'whole-page': secondsFor(letters.page) }
  const left = await leftAlone()
  if (!left) return toldBy('slow-reader', words, times, { note: words.notReopened })
  const passed = await left.evaluate(({ elders }) => elders.whatPassed())
  const [gone, ended] = [goneUnread(passed), endedUnread(passed, times['whole-page'])]
  const values = { ...times, gone: gone.length, ended: ended.length }
  return toldBy('slow-reader', words, values, { hindrances: [...gone, ...ended] })
}

/** How long a slow reader takes for so many letters. */
export function secondsFor(letters: number): number {
  return Math.ceil(letters / slow)
}

/** Messages that went away before they were read; one that comes again and again is one. */
export function goneUnread({ messages }: Passed): Hindrance[] {
  return messages
    .filter(({ letters, ms }) => ms < secondsFor(letters) * 1000)
    .filter(({ words: said }, at, all) => all.findIndex(other => other.words === said) === at)
    .map(message =>
      hindrance({ element: 'body', snippet: message.words }, words.hindrances.gone, {
        words: message.words,
        seconds: Math.round(message.ms / 100) / 10,
        needs: secondsFor(message.letters),
      }),
    )
}

/** Time that runs out, and a page that leaves by itself, before the page was read. */
export function endedUnread({ seen }: Passed, needs: number): Hindrance[] {
  return seen.flatMap(({ sight: { counting, page }, ...place }) => {
    const told: Hindrance[] = []
    if (counting?.kind === 'limit' && !counting.extends && counting.from < needs)
      told.push(hindrance(place, words.hindrances.limit, { seconds: counting.from, needs }))
    if (page && page.went !== '' && page.wentSeconds < needs)
      told.push(hindrance(place, words.hindrances.left, { seconds: page.wentSeconds, needs }))
    return told
  })
}
