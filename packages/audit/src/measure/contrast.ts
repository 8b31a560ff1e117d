import type { Verdict } from '../finding.ts'
import type { Judgement } from '../rule.ts'
import { contrastsOf, type Doubt, type Pair, seenAt } from './backdrop.ts'
import type { Point } from './coat.ts'
import { colourOf, faded, hexOf } from './colour.ts'
import { scaleOf } from './scale.ts'
import { chainOf } from './tree.ts'
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
  const writings = writingsOf(element).map(writing => judgeOne(element, writing, needs))
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

function judgeOne(element: Element, { style, opacity, points }: Writing, { small, large, isLarge }: Needs) {
  const size = Math.round(Number.parseFloat(style.fontSize) * scaleOf(element) * 100) / 100
  const least = isLarge(size, Number(style.fontWeight) >= 700) ? large : small
  const ink = colourOf(style.webkitTextFillColor || style.color)
  const cut = style.backgroundClip === 'text' || style.webkitBackgroundClip === 'text'
  const told = (verdict: Verdict, ratio: number, pair?: Pair, doubt: Doubt = '') => ({
    verdict,
    data: { ratio, least, size, ink: pair ? hexOf(pair.ink) : '', ground: pair ? hexOf(pair.ground) : '', doubt },
  })
  if (!ink || cut) return told('unsure', 0, undefined, 'picture')
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
  const middle = middleOf(element.getBoundingClientRect(), [])
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
  const clips = chainOf(element)
    .slice(0, -1)
    .flatMap(box => (cuts(box) ? [box.getBoundingClientRect()] : []))
  const points = ends.map(rect => middleOf(rect, clips))
  return points.length > 0 && visible(style) ? [{ style, opacity: 1, points }, ...written] : written
}

/** The middle of what is left to see of a line; of all of it where nothing is, as in a slide that waits its turn. */
function middleOf(line: DOMRect, clips: readonly DOMRect[]): Point {
  const [left, right] = narrowed(
    [line.left, line.right],
    clips.map(clip => [clip.left, clip.right]),
  )
  const [top, bottom] = narrowed(
    [line.top, line.bottom],
    clips.map(clip => [clip.top, clip.bottom]),
  )
  return { x: (left + right) / 2, y: (top + bottom) / 2 }
}

type Span = readonly [number, number]

function narrowed(span: Span, clips: readonly Span[]): Span {
  const from = Math.max(span[0], ...clips.map(clip => clip[0]))
  const to = Math.min(span[1], ...clips.map(clip => clip[1]))
  return from < to ? [from, to] : span
}

function cuts(box: Element): boolean {
  return getComputedStyle(box).overflow !== 'visible'
}

function visible({ fontSize, visibility }: CSSStyleDeclaration): boolean {
  return Number.parseFloat(fontSize) > 0 && visibility === 'visible'
}
