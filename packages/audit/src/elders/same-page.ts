import type { Page } from 'playwright'
import { pageScript } from '../script.ts'
import { Told } from '../told.ts'
import { inTime } from '../visit/in-time.ts'
import { handIn, type Hand } from '../visit/open.ts'
import limits from './limits.json' with { type: 'json' }
import words from './words.json' with { type: 'json' }

/** Gives our hand in the page as often as it is asked for; throws a sentence where the page has gone or hangs. */
export function samePage(page: Page): () => Promise<Hand> {
  const address = page.url()
  // A page that hung once is not waited for again.
  let hung: Told | null = null
  return async () => {
    if (hung) throw hung
    if (page.url() !== address) throw new Told(words.left)
    // Made once, which is our time and not the page's.
    await pageScript()
    return await inTime(handIn(page), limits.answerMs, seconds => (hung = new Told(words.hangs, { seconds })))
  }
}
