import { mentions, wordsIn } from '../../measure/words.ts'
import { activeElement, settle } from '../active.ts'
import { appeared, isLive, isStillSeen, wordsOf } from '../scene.ts'
import { record } from '../sights.ts'
import { lettersIn } from '../watch/messages.ts'
import numbers from '../watch/watch.json' with { type: 'json' }
import limits from './limits.json' with { type: 'json' }
import { pressed, until, type Press } from './look.ts'
import type { Answer } from './sight.ts'
import { mainHeading } from './view.ts'

let said: { readonly boxes: readonly Element[]; readonly answer: Answer; readonly at: number } | null = null

/** Whether the press was answered by a few words on the page; what was said is recorded of what says it. */
export async function answered(): Promise<boolean> {
  said = null
  const press = pressed()
  if (!press) return false
  await until(() => newWords(press).length > 0, limits.opensWithinMs)
  const at = performance.now()
  await settle()
  const boxes = newWords(press)
  const words = boxes.map(wordsOf).join(' ')
  const [first] = boxes
  if (!first || words.length > limits.message || isOtherView(press)) return false
  const heard = boxes.some(isLive) ? 'announced' : isFocused(press) ? 'focus' : 'no'
  said = { boxes, at, answer: { words: words.slice(0, 40), letters: lettersIn(words), heard, goneMs: null } }
  record('press', first, { answer: said.answer })
  return true
}

let watched = 0

/** Watches how long the words stay, as long as it takes to read them; not of every answer, because that takes time. */
export async function stays(): Promise<void> {
  if (!said || watched++ >= limits.watched) return
  const { boxes, answer, at } = said
  const [first] = boxes
  const before = first ? wordsIn(first) : ''
  const isGone = () => !first || !isStillSeen(first) || wordsIn(first) === ''
  await until(
    () => isGone() || (first !== undefined && wordsIn(first) !== before),
    Math.min(limits.staysMs, answer.letters * limits.letterMs),
  )
  const keeper = first?.isConnected ? first : document.documentElement
  // Words that took their place, there or elsewhere, are another answer, not one that ran away.
  const press = pressed()
  if (mentions(answer.words, numbers.waiting) || (press && newWords(press).some(box => !boxes.includes(box)))) return
  if (isGone()) record('press', keeper, { answer: { ...answer, goneMs: Math.round(performance.now() - at) } })
}

/** What says something new: no control, and not only another number in the same words. */
export function newWords({ scene, opener }: Press): Element[] {
  const plain = (words: string) => words.replace(/[\d.,:%]+/g, '')
  return appeared(scene).filter(
    element =>
      /\p{L}{2}|\p{Script=Han}/u.test(wordsOf(element)) &&
      plain(wordsOf(element)) !== plain(scene.get(element) ?? '') &&
      !opener.contains(element) &&
      !element.closest('button, a[href], select, option, label, [role="button"], dialog, [role="dialog"]'),
  )
}

function isOtherView({ heading, headed }: Press): boolean {
  const now = mainHeading()
  return now !== heading || (now !== undefined && wordsIn(now) !== headed)
}

/** Whether the focus was led elsewhere. */
function isFocused({ opener }: Press): boolean {
  const active = activeElement()
  return active !== null && active !== opener
}
