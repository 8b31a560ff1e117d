import { pathOf } from '../../measure/path.ts'
import { mentions, wordsIn } from '../../measure/words.ts'
import { select } from '../../select/select.ts'
import { activeElement } from '../active.ts'
import { record } from '../sights.ts'
import { beginCounting, lookAtNumbers, recordCounting } from './counting.ts'
import { beginLive, lookAtLive, recordLive } from './live.ts'
import { beginMessages, hastiest, lookAtMessages } from './messages.ts'
import { fixedNow, overlaysNow, told } from './overlays.ts'
import { beginSession, lookAtSession } from './session.ts'
import { beginShifts, shifts } from './shifts.ts'
import numbers from './watch.json' with { type: 'json' }

let there = new Set<Element>()
let fixed = new Set<Element>()
let headings = new Set<Element>()
let saidBefore = new Set<string>()
let opened = 0
let warned = false
let words: { element: Element; said: string }[] = []
let focused: Element | null = null
let stole: Element | null = null

/** Remembers what is there, what it says and what has the focus, and waits for what jumps. */
export function begin(): void {
  there = new Set(overlaysNow())
  saidBefore = new Set([...there].map(wordsIn))
  fixed = new Set(fixedNow())
  headings = new Set(select(document, places))
  opened = 0
  warned = false
  words = select(document, '@text').map(element => ({ element, said: wordsIn(element) }))
  focused = activeElement()
  stole = null
  beginMessages()
  beginCounting()
  beginShifts()
  beginSession()
  beginLive()
}

/** Looks again, `atMs` after the beginning. */
export function look(atMs: number): void {
  lookAtOverlays(atMs)
  lookAtMessages(atMs)
  lookAtNumbers(atMs)
  lookAtLive(atMs)
  const now = activeElement()
  // A dialog takes the focus by right; that it opened is told by itself. So does the heading of a screen that has just come.
  const byRight = [...there].some(overlay => overlay.contains(now)) || (now?.matches(places) && !headings.has(now))
  if (now && now !== focused && !byRight) stole ??= now
  focused = now
}

/** Looks for what opened or was replaced only; for when time was made to leap. */
export function lookAtOverlays(atMs: number): void {
  for (const overlay of overlaysNow()) {
    if (there.has(overlay)) continue
    // Another layer of what is open already.
    const part = [...there].some(known => known.isConnected && (known.contains(overlay) || overlay.contains(known)))
    // A bar that stood there all along and has more to say just now.
    const grown = fixed.has(overlay)
    const said = wordsIn(overlay)
    const again = saidBefore.has(said)
    const waits = said.length < numbers.shortWaiting && mentions(said, numbers.waiting)
    there.add(overlay)
    saidBefore.add(said)
    // Drawn anew by its script, or a sign to wait: nothing that opened.
    if (part || grown || again || waits) continue
    opened += 1
    const how = told(overlay, Math.round(atMs / 1000))
    warned ||= how.session && how.extends
    record('watch', overlay, { opened: how })
  }
  lookAtSession(atMs, there)
}

/** Where an app sets the focus when a new screen has come. */
const places = 'h1, h2, main, [role="main"], [role="heading"]'

/** Records all that was seen. */
export function finish({ went, wentSeconds }: { went: string; wentSeconds: number }): void {
  recordCounting()
  recordLive()
  const letters = (some: typeof words) => some.reduce((sum, { said }) => sum + said.length, 0)
  const replaced = words.filter(({ element, said }) => !element.isConnected || wordsIn(element) !== said)
  const all = letters(words)
  const swapped = all < numbers.leastSwapped ? 0 : letters(replaced) / all
  const page = {
    opened,
    warned,
    went,
    wentSeconds,
    swapped,
    hasty: hastiest(),
    ...shifts(),
    stole: stole?.isConnected ? pathOf(stole) : '',
  }
  record('watch', document.documentElement, { page })
}
