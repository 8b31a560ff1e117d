import type { Verdict } from '../finding.ts'
import type { Judgement } from '../rule.ts'
import { contrastsOf, type Doubt, type Pair, seenAt } from './backdrop.ts'
import type { Point } from './coat.ts'
import { colourOf, faded, hexOf } from './colour.ts'
import { scaleOf } from './scale.ts'
import { hasLetters, ownRects } from './lines.ts'

/** How much contrast words need, and from which size on less is enough. */
export interface Needs {
  readonly small: number
  readonly large: number
  isLarge(size: number, bold: boolean): boolean
}

/** Judges the contrast of an element's own words, its hint and what its pseudo-elements write; the worst of them counts. */
export function judgeContrast(element: Element, needs: Needs): Judgement {
  if (isOff(element)) return null
  const writings = writingsOf(element)
    .filter(isInked)
    .map(writing => judgeOne(element, writing, needs))
  const rank: readonly Verdict[] = ['fail', 'unsure', 'pass']
  return writings.toSorted((a, b) => rank.indexOf(a.verdict) - rank.indexOf(b.verdict))[0] ?? null
}

/** Somebody who cannot use a control loses nothing when they cannot read it (WCAG 1.4.3, inactive components). */
export function isOff(element: Element): boolean {
  const off = ':disabled, [aria-disabled="true"], [inert]'
  if (element.closest(`${off}, [inert] *`)) return true
  const label = element.closest('label')
  return label !== null && 'control' in label && (label.control as Element | null)?.matches(off) === true
}

interface Writing {
  readonly style: CSSStyleDeclaration
  readonly opacity: number
  readonly points: readonly Point[]
}

/** Ink that is not there writes nothing, unless the letters are cut out of a picture. */
function isInked({ style }: Writing): boolean {
  return isCut(style) || colourOf(style.webkitTextFillColor || style.color)?.a !== 0
}

function isCut(style: CSSStyleDeclaration): boolean {
  return style.backgroundClip === 'text' || style.webkitBackgroundClip === 'text'
}

function judgeOne(element: Element, { style, opacity, points }: Writing, { small, large, isLarge }: Needs) {
  const size = Math.round(Number.parseFloat(style.fontSize) * scaleOf(element) * 100) / 100
  const least = isLarge(size, Number(style.fontWeight) >= 700) ? large : small
  const ink = colourOf(style.webkitTextFillColor || style.color)
  const told = (verdict: Verdict, ratio: number, pair?: Pair, doubt: Doubt = '') => ({
    verdict,
    data: { ratio, least, size, ink: pair ? hexOf(pair.ink) : '', ground: pair ? hexOf(pair.ground) : '', doubt },
  })
  if (!ink || isCut(style)) return told('unsure', 0, undefined, 'picture')
  const sights = points.map(point => seenAt(element, faded(ink, opacity), point))
  const worst = sights.toSorted((a, b) => contrastsOf(a).worst - contrastsOf(b).worst)[0]
  if (!worst) return told('unsure', 0)
  const { worst: ratio, best } = contrastsOf(worst)
  const pair = worst.pairs.find(({ ink, ground }) => hexOf(ink) !== hexOf(ground)) ?? worst.pairs[0]
  const doubt = sights.find(sight => sight.doubt !== '')?.doubt ?? ''
  if (doubt === 'picture' || doubt === 'blend' || doubt === 'cover') return told('unsure', ratio, pair, doubt)
  if (ratio >= least && doubt === '') return told('pass', ratio, pair)
  // Words in the very colour of their ground are hidden on purpose more often than by mistake; a shadow may outline them.
  const hidden = best === 1 || style.textShadow !== 'none' || Number.parseFloat(style.webkitTextStrokeWidth) > 0
  return told(hidden || best >= least ? 'unsure' : 'fail', ratio, pair, doubt)
}

function writingsOf(element: Element): Writing[] {
  const style = getComputedStyle(element)
  const middle = middleOf(element.getBoundingClientRect())
  const written = ['::before', '::after'].flatMap(name => {
    const pseudo = getComputedStyle(element, name)
    const says = pseudo.content.startsWith('"') && hasLetters(pseudo.content) && pseudo.display !== 'none'
    return says && visible(pseudo) ? [{ style: pseudo, opacity: Number(pseudo.opacity), points: [middle] }] : []
  })
  if ('value' in element && 'form' in element && element.localName !== 'button') {
    const hint = 'placeholder' in element && element.placeholder && !element.value
    if (!hint) return visible(style) ? [{ style, opacity: 1, points: [middle] }, ...written] : written
    const pale = getComputedStyle(element, '::placeholder')
    return [{ style: pale, opacity: Number(pale.opacity), points: [middle] }, ...written]
  }
  const rects = ownRects(element)
  const ends = [rects[0], rects.at(-1)].filter(rect => rect !== undefined)
  const points = ends.map(middleOf)
  return points.length > 0 && visible(style) ? [{ style, opacity: 1, points }, ...written] : written
}

function middleOf({ left, top, width, height }: DOMRect): Point {
  return { x: left + width / 2, y: top + height / 2 }
}

function visible({ fontSize, visibility }: CSSStyleDeclaration): boolean {
  return Number.parseFloat(fontSize) > 0 && visibility === 'visible'
}
