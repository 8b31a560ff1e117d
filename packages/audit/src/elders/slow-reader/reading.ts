import { ownText } from '../../measure/text.ts'
import { select, within } from '../../select/select.ts'
import { sightOf } from '../../walk/sights.ts'
import { goneMessages, lettersIn } from '../../walk/watch/messages.ts'
import type { Message, WatchSight } from '../../walk/watch/sight.ts'
import { drawnLines } from '../ageing-eyes/lines.ts'
import { placeOf } from '../place.ts'
import type { Place } from '../told.ts'

/** How many letters there are to read: on the screen as it stands, and on the whole page. */
export function lettersHere(): { readonly screen: number; readonly page: number } {
  return {
    screen: lettersIn(
      drawnLines()
        .map(({ words }) => words)
        .join(' '),
    ),
    page: lettersIn(select(document, '@text').map(ownText).join(' ')),
  }
}

/** What went by while the page was left alone. */
export interface Passed {
  readonly messages: readonly Message[]
  readonly seen: readonly (Place & { readonly sight: WatchSight })[]
}

/** Answers when the watch is over. */
export function whatPassed(): Passed {
  const seen = within(document, '*').flatMap(element => {
    const sight = sightOf('watch', element) as WatchSight | undefined
    return sight ? [{ ...placeOf(element), sight }] : []
  })
  return { messages: goneMessages(), seen }
}
