import { isBlockOfWords, linesOf } from '../../measure/lines.ts'
import { fits, styleRules } from '../../measure/sheets.ts'
import { isSeen } from '../../measure/visible.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, (box, { times }) => {
  const { overflowY } = getComputedStyle(box)
  if ((overflowY !== 'hidden' && overflowY !== 'clip') || !isBlockOfWords(box) || !isSeen(box)) return null
  const height = fixedHeight(box)
  if (height === null) return { verdict: 'pass', data: { height: 'auto' } }
  const lines = linesOf(box)
  const [first, last] = [lines[0], lines.at(-1)]
  if (!first || !last) return null
  const room = box.clientHeight / (last.bottom - first.top)
  return { verdict: room < times ? 'unsure' : 'pass', data: { height } }
})

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
