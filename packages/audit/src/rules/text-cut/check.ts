import { flowOf, isBlockOfWords } from '../../measure/lines.ts'
import { isSeen } from '../../measure/visible.ts'
import { wordsIn } from '../../measure/words.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

const amount = new RegExp(data.lists.amounts.join('|'))

export const rule = defineRule(data, (box, { slack }) => {
  if (box.matches('input, select, textarea') || !isBlockOfWords(box) || !isSeen(box)) return null
  const words = wordsIn(box)
  const beyond = beyondOf(box)
  if (!beyond) return null
  if (beyond.across <= slack && beyond.along <= slack) return { verdict: 'pass', data: { words } }
  return { verdict: matters(box, words) ? 'fail' : 'unsure', data: { words } }
})

/** How far the words reach beyond a box that hides what does; null where nothing is hidden. */
function beyondOf(box: Element): { across: number; along: number } | null {
  const { overflowX, overflowY } = getComputedStyle(box)
  const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip'
  if (!hides(overflowX) && !hides(overflowY)) return null
  const frame = box.getBoundingClientRect()
  const rects = flowOf(box).flatMap(text => {
    const range = box.ownerDocument.createRange()
    range.selectNodeContents(text)
    return [...range.getClientRects()].filter(({ width }) => width > 0)
  })
  const across = hides(overflowX)
    ? Math.max(box.scrollWidth - box.clientWidth, ...rects.map(({ right }) => Math.round(right - frame.right)))
    : 0
  // A line is lost when its lower half is outside; letters hang below a tight line without harm.
  const along = hides(overflowY) ? Math.max(0, ...rects.map(({ top, bottom }) => (top + bottom) / 2 - frame.bottom)) : 0
  return { across, along }
}

/** Money, people, what is pressed and what is asked have to be read to the end. */
function matters(box: Element, words: string): boolean {
  return amount.test(words) || box.closest(data.lists.whole.join()) !== null
}
