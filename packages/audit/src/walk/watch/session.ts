import { patternOf } from '../../measure/pattern.ts'
import { wordsIn } from '../../measure/words.ts'
import { select } from '../../select/select.ts'
import { record } from '../sights.ts'
import { canExtend } from './overlays.ts'
import numbers from './watch.json' with { type: 'json' }

const ended = patternOf(numbers.ended)
const willEnd = patternOf(numbers.willEnd)

let before = new Set<string>()
let warned = false

/** Remembers what the page says of signing out at first; a warning may be there already. */
export function beginSession(): void {
  const first = spoken().map(({ words }) => words)
  before = new Set(first)
  warned = first.some(words => willEnd.test(words)) && canExtend(document.body)
}

/** Hears whether the page says now that the customer is signed out, outside of what opened over it. */
export function lookAtSession(atMs: number, overlays: ReadonlySet<Element>): void {
  for (const { element, words } of spoken()) {
    if (before.has(words)) continue
    before.add(words)
    if (willEnd.test(words)) warned ||= canExtend(document.body)
    else if (![...overlays].some(overlay => overlay.contains(element)))
      record('watch', element, { ended: { seconds: Math.round(atMs / 1000), words: words.slice(0, 40), warned } })
  }
}

function spoken(): { element: Element; words: string }[] {
  const said = select(document, '@text').map(element => ({ element, words: wordsIn(element) }))
  return said.filter(({ words }) => words.length <= numbers.shortNotice && (ended.test(words) || willEnd.test(words)))
}
