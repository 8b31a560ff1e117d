import { isSeen } from '../../measure/visible.ts'
import { mentions, wordsIn } from '../../measure/words.ts'
import { select } from '../../select/select.ts'
import type { Message } from './sight.ts'
import numbers from './watch.json' with { type: 'json' }

interface Standing {
  readonly words: string
  readonly sinceMs: number
}

let standing = new Map<Element, Standing>()
let gone: Message[] = []
let lastMs = 0

/** Forgets all messages, and sees which are there. */
export function beginMessages(): void {
  standing = new Map()
  gone = []
  // What is there now may have been there since the page was opened.
  lastMs = -performance.now()
  lookAtMessages(0)
}

/** Sees which messages came and went since the last look, and allows each the longest time it may have stood. */
export function lookAtMessages(atMs: number): void {
  const now = new Map(shownMessages().map(element => [element, wordsIn(element)] as const))
  for (const [element, { words, sinceMs }] of standing) {
    if (now.get(element) === words) continue
    standing.delete(element)
    // Words that took their place in the same box are an answer, not a message that ran away; digits count down.
    if ((now.get(element) ?? '') === '') gone.push({ words, letters: lettersIn(words), ms: atMs - sinceMs })
  }
  for (const [element, words] of now)
    if (words !== '' && !standing.has(element)) standing.set(element, { words, sinceMs: lastMs })
  lastMs = atMs
}

/** The message that left the least time for its letters. */
export function hastiest(): Message | null {
  return goneMessages()[0] ?? null
}

/** Every message that went away, those first that left the least time for their letters; signs to wait are none. */
export function goneMessages(): Message[] {
  const real = gone.filter(({ words, letters }) => letters > 1 && !mentions(words, numbers.waiting))
  return real.toSorted((a, b) => a.ms / a.letters - b.ms / b.letters)
}

function shownMessages(): Element[] {
  return select(document, numbers.messages).filter(element => isSeen(element) || wordsIn(element) === '')
}

/** A Chinese character or a figure is one letter; a word of Latin letters reads like two. */
export function lettersIn(words: string): number {
  const latin = words.match(/[A-Za-z]+/g)?.length ?? 0
  return latin * 2 + [...words.replace(/[A-Za-z]+/g, '')].filter(letter => /[\p{L}\p{N}]/u.test(letter)).length
}
