import { wordsIn } from '../../measure/words.ts'
import { isSeen } from '../../measure/visible.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, (box, { items }) => {
  if (box.childElementCount < items || box.matches('script, svg, svg *, select, ruby')) return null
  const pieces = [...box.children].filter(isPiece)
  if (pieces.length < items || !isTurned(box, pieces)) return null
  const pairs = pieces.slice(1).map((piece, index) => precedes(piece, pieces[index] ?? piece))
  const wrong = pairs.filter(Boolean).length
  const measured = { items: pieces.length }
  if (wrong === 0) return { verdict: 'pass', data: measured }
  return { verdict: wrong === pairs.length ? 'fail' : 'unsure', data: measured }
})

/** What has words and flows with the others; what floats above the page has no place in a row. */
function isPiece(child: Element): boolean {
  const { position } = getComputedStyle(child)
  return position !== 'absolute' && position !== 'fixed' && wordsIn(child) !== '' && isSeen(child)
}

/** Whether styles put the pieces into an order of their own. */
function isTurned(box: Element, pieces: readonly Element[]): boolean {
  const { display, flexDirection, flexWrap } = getComputedStyle(box)
  const styles = pieces.map(piece => getComputedStyle(piece))
  if (/flex/.test(display) && (/reverse/.test(flexDirection) || flexWrap === 'wrap-reverse')) return true
  if (/flex|grid/.test(display) && styles.some(({ order }) => order !== '0')) return true
  if (
    /grid/.test(display) &&
    styles.some(({ gridRowStart, gridColumnStart }) => gridRowStart !== 'auto' || gridColumnStart !== 'auto')
  )
    return true
  return (
    styles.filter(({ float }) => float === 'right').length >= 2 ||
    styles.some(
      ({ position, top, left }) =>
        position === 'relative' && (Math.abs(Number.parseFloat(top)) > 20 || Math.abs(Number.parseFloat(left)) > 20),
    )
  )
}

/** Whether one piece is drawn wholly before another: above it, or beside it on the side where lines begin. */
function precedes(one: Element, other: Element): boolean {
  const a = one.getBoundingClientRect()
  const b = other.getBoundingClientRect()
  if (a.bottom <= b.top + 1) return true
  const isBeside = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.5 * Math.min(a.height, b.height)
  const rightToLeft = getComputedStyle(one.parentElement ?? one).direction === 'rtl'
  return isBeside && (rightToLeft ? a.left >= b.right - 1 : a.right <= b.left + 1)
}
