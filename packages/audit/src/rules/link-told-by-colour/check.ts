import { seenAt } from '../../measure/backdrop.ts'
import { colourOf, contrastOf, over } from '../../measure/colour.ts'
import { ownRects } from '../../measure/lines.ts'
import { amongWords } from '../../measure/text.ts'
import { isSeen } from '../../measure/visible.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, (link, { least }) => {
  const around = link.parentElement
  if (!around || !amongWords(link) || !isSeen(link)) return null
  const ratio = between(link, around)
  if (ratio === null) return null
  return { verdict: isMarked(link, around) || ratio >= least ? 'pass' : 'fail', data: { ratio, least } }
})

/** The contrast between the colour of the link and that of the words around it. */
function between(link: Element, around: Element): number | null {
  const words = [link, ...link.querySelectorAll('*')].find(part => ownRects(part).length > 0)
  const [line] = words ? ownRects(words) : []
  const [ink, other] = [words ?? link, around].map(part => colourOf(getComputedStyle(part).color))
  if (!line || !ink || !other) return null
  const [pair] = seenAt(link, ink, { x: line.left + line.width / 2, y: line.top + line.height / 2 }).pairs
  return pair ? contrastOf(pair.ink, over(other, pair.ground)) : null
}

/** Whether something other than colour sets the link apart: a line, a box, a picture, another weight, shape or size. */
function isMarked(link: Element, around: Element): boolean {
  if (link.querySelector('img, svg')) return true
  const outer = getComputedStyle(around)
  return [link, ...link.querySelectorAll('*')].some(part => {
    const style = getComputedStyle(part)
    const drawn = ['::before', '::after'].some(
      name => !['none', 'normal', '""'].includes(getComputedStyle(part, name).content),
    )
    const ground = colourOf(style.backgroundColor)
    return (
      drawn ||
      style.textDecorationLine.includes('underline') ||
      Number.parseFloat(style.borderBottomWidth) > 0 ||
      Number.parseFloat(style.outlineWidth) * (style.outlineStyle === 'none' ? 0 : 1) > 0 ||
      (ground !== null && ground.a > 0) ||
      style.backgroundImage !== 'none' ||
      Math.abs(Number(style.fontWeight) - Number(outer.fontWeight)) >= 200 ||
      style.fontStyle !== outer.fontStyle ||
      style.fontSize !== outer.fontSize ||
      style.fontFamily !== outer.fontFamily
    )
  })
}
