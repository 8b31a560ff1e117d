import { groundAt } from '../../measure/backdrop.ts'
import { type Colour, colourOf, coloursIn, contrastOf, over } from '../../measure/colour.ts'
import { isOff } from '../../measure/contrast.ts'
import { chainOf } from '../../measure/tree.ts'
import { isSeen } from '../../measure/visible.ts'
import { wordsIn } from '../../measure/words.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, (field, { least, near }) => {
  if (field.matches(data.lists.without.join()) || isOff(field) || !isSeen(field)) return null
  if (field.matches('[type="checkbox" i], [type="radio" i]') && getComputedStyle(field).appearance !== 'none')
    return null
  const boxes = [field, ...around(field, near), ...field.querySelectorAll('*')]
  const found = boxes.map(edgeOf)
  const ratio = Math.max(...found.map(edge => edge.ratio))
  const told = (verdict: 'pass' | 'fail' | 'unsure') => ({ verdict, data: { ratio, least } }) as const
  if (ratio >= least) return told('pass')
  // Words in the field, or a picture behind it, may show where it is as well as an edge would.
  return told(found.some(({ unclear }) => unclear) || hasWords(field) ? 'unsure' : 'fail')
})

/** The boxes that lie so close around a field, and no other, that their edge is its edge; its label may stand above it. */
function around(field: Element, near: number): Element[] {
  const inner = field.getBoundingClientRect()
  return chainOf(field)
    .slice(1, 4)
    .filter(box => {
      const outer = box.getBoundingClientRect()
      return outer.bottom - inner.bottom <= near && box.querySelectorAll('input, select, textarea').length < 2
    })
}

/** The strongest contrast a box has against what lies outside: its border, ring or shadow, or its own ground. */
function edgeOf(box: Element): { ratio: number; unclear: boolean } {
  const style = getComputedStyle(box)
  const { left, right, top, bottom } = box.getBoundingClientRect()
  const outside = groundAt(box.parentElement ?? box, { x: (left + right) / 2, y: bottom + 1 })
  const inside = groundAt(box, { x: (left + right) / 2, y: (top + bottom) / 2 })
  const [out, into] = [outside.pairs[0]?.ground, inside.pairs[0]?.ground]
  if (!out || !into) return { ratio: 1, unclear: true }
  const edges = linesOf(style).map(line => Math.min(contrastOf(over(line, out), out), 21))
  return { ratio: Math.max(1, contrastOf(into, out), ...edges), unclear: outside.doubt !== '' || inside.doubt !== '' }
}

function linesOf(style: CSSStyleDeclaration): Colour[] {
  const sides = ['top', 'right', 'bottom', 'left'].flatMap(side => {
    const width = Number.parseFloat(style.getPropertyValue(`border-${side}-width`))
    return width > 0 ? (colourOf(style.getPropertyValue(`border-${side}-color`)) ?? []) : []
  })
  const ring =
    style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) > 0
      ? (colourOf(style.outlineColor) ?? [])
      : []
  return [...sides, ...(Array.isArray(ring) ? ring : [ring]), ...coloursIn(style.boxShadow)]
}

function hasWords(field: Element): boolean {
  const typed =
    'value' in field && field.localName !== 'option' && !field.matches('[type="checkbox" i], [type="radio" i]')
      ? String(field.value)
      : ''
  const hint = field.getAttribute('placeholder') ?? ''
  return (typed + hint + wordsIn(field)).trim() !== ''
}
