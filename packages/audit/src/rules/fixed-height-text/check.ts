import { isBlockOfWords, linesOf } from '../../measure/lines.ts'
import { fits, styleRules } from '../../measure/sheets.ts'
import { isSeen } from '../../measure/visible.ts'
import { wordsIn } from '../../measure/words.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, (box, { times }) => {
  const { overflowY } = getComputedStyle(box)
  if ((overflowY !== 'hidden' && overflowY !== 'clip') || !isOfWords(box) || !isSeen(box)) return null
  const height = fixedHeight(box)
  if (height === null) return { verdict: 'pass', data: { height: 'auto' } }
  const lines = [box, ...box.querySelectorAll('*')].filter(isBlockOfWords).flatMap(linesOf)
  if (lines.length === 0) return null
  const [top, bottom] = [Math.min(...lines.map(line => line.top)), Math.max(...lines.map(line => line.bottom))]
  const room = box.clientHeight / (bottom - top)
  return { verdict: room < times ? 'unsure' : 'pass', data: { height } }
})

/** A block of words, or a card that holds such blocks and nothing else. */
function isOfWords(box: Element): boolean {
  if (isBlockOfWords(box)) return true
  return wordsIn(box) !== '' && box.children.length > 0 && [...box.children].every(isOfWords)
}

/** The height an author wrote in a measure that does not grow with words; null where there is none. */
function fixedHeight(box: Element): string | null {
  const own = 'style' in box ? (box.style as CSSStyleDeclaration).height : ''
  const written = styleRules(box.ownerDocument).filter(
    ({ style, selector }) => style.height !== '' && fits(box, selector),
  )
  const heights = [...written.map(({ style }) => style.height), own].filter(height => height !== '')
  const last = heights.at(-1) ?? ''
  return /^[\d.]+(px|pt|vw|vh)$/.test(last) ? last : null
}
