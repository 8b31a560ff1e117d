import { contrastsOf, type Doubt, seenAt } from '../../measure/backdrop.ts'
import { type Colour, colourOf, contrastOf, hexOf } from '../../measure/colour.ts'
import { isOff } from '../../measure/contrast.ts'
import { isSeen } from '../../measure/visible.ts'
import { wordsIn } from '../../measure/words.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, (icon, { least, largest }) => {
  const { left, top, width, height } = icon.getBoundingClientRect()
  if (!isSeen(icon) || Math.max(width, height) > largest || icon.parentElement?.closest('svg') || isOff(icon))
    return null
  const control = icon.closest(data.lists.controls.join())
  const inks = inksOf(icon)
  if (!inks || (!control && !icon.matches('[role="img"]'))) return null
  const point = { x: left + width / 2, y: top + height / 2 }
  const sights = inks.map(ink => seenAt(icon, ink, point))
  const ratio = Math.max(...sights.map(sight => contrastsOf(sight).worst))
  const doubt: Doubt = sights.find(sight => sight.doubt !== '')?.doubt ?? ''
  const told = (verdict: 'pass' | 'fail' | 'unsure') => ({ verdict, data: { ratio, least } }) as const
  // Of several colours one may draw the shape on another; and words beside an icon tell what it would.
  const inside = inks.some(one => inks.some(other => contrastOf(one, other) >= least))
  if ((ratio >= least && doubt === '') || inside || (control && wordsIn(control) !== '' && hasWords(control)))
    return told('pass')
  return told(doubt !== '' || inks.length !== 1 || ratio === 1 ? 'unsure' : 'fail')
})

/** The colours an icon is drawn in; null for what is no icon. */
function inksOf(icon: Element): Colour[] | null {
  if (icon.localName !== 'svg') return isGlyph(icon) ? [inkOfGlyph(icon)].filter(ink => ink !== null) : null
  const shapes = [...icon.querySelectorAll('path, circle, rect, polygon, polyline, line, ellipse, use, text')]
  const colours = shapes
    .filter(shape => !shape.closest('defs, clipPath, mask'))
    .flatMap(shape => {
      const { fill, stroke, fillOpacity, strokeOpacity, opacity } = getComputedStyle(shape)
      const paint = (value: string, part: string) => {
        const colour = value === 'none' ? null : colourOf(value)
        return colour ? [{ ...colour, a: colour.a * Number(part) * Number(opacity) }] : []
      }
      const closed = shape.localName !== 'line' && shape.localName !== 'polyline'
      return [...(closed ? paint(fill, fillOpacity) : []), ...paint(stroke, strokeOpacity)]
    })
  const seen = new Map(colours.filter(({ a }) => a > 0).map(colour => [hexOf(colour) + colour.a, colour]))
  return seen.size === 0 ? null : [...seen.values()]
}

/** A letter of an icon font, which stands in a font's private corner, or a mark such as a cross. */
function isGlyph(icon: Element): boolean {
  return icon.children.length === 0 && glyphs.test(written(icon))
}

const glyphs = /^[\p{Co}\u00d7\u2190-\u21ff\u2300-\u23ff\u25a0-\u27bf\u2b00-\u2bff]+$/u

function written(icon: Element): string {
  const own = (icon.textContent ?? '').trim()
  const pseudo = ['::before', '::after'].map(name => getComputedStyle(icon, name).content.replace(/^"|"$/g, ''))
  return own || (pseudo.find(content => glyphs.test(content)) ?? '')
}

function inkOfGlyph(icon: Element): Colour | null {
  const own = (icon.textContent ?? '').trim() !== ''
  const name = ['::before', '::after'].find(pseudo =>
    glyphs.test(getComputedStyle(icon, pseudo).content.replace(/^"|"$/g, '')),
  )
  return colourOf(getComputedStyle(icon, own ? null : name).color)
}

function hasWords(control: Element): boolean {
  return /[\p{L}\p{N}]/u.test(wordsIn(control))
}
