import { within } from '../select/select.ts'
import { type Colour, colourOf, coloursIn } from './colour.ts'
import { cuttersOf } from './cut.ts'
import { forThisMoment } from './moment.ts'

export interface Point {
  readonly x: number
  readonly y: number
}

/** What one element paints behind words: its background, its picture, or a pseudo-element laid over it. */
export interface Coat {
  readonly element: Element
  readonly pseudo: boolean
  readonly colour: Colour | null
  /** A gradient's colours, the last of which may be see-through. */
  readonly stops: readonly Colour[]
  /** Whether there is something whose colours nobody can read from a style: a picture, a film, a drawing. */
  readonly picture: boolean
  readonly blends: boolean
  reaches(point: Point): boolean
}

/** Everything a document paints. The ground of the page reaches everywhere. */
export const coatsIn = forThisMoment((page: Document): readonly Coat[] =>
  within(page, '*').flatMap(element => {
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return []
    const own = coat(element, getComputedStyle(element))
    const laid = ['::before', '::after'].map(name => overlay(element, getComputedStyle(element, name)))
    return [own, ...laid].filter(found => found !== null)
  }),
)

const pictures = new Set(['img', 'video', 'canvas', 'svg', 'iframe', 'object', 'embed'])

function coat(element: Element, style: CSSStyleDeclaration): Coat | null {
  if (element.namespaceURI === 'http://www.w3.org/2000/svg' && element.localName !== 'svg') return null
  const paint = paintOf(style, pictures.has(element.localName))
  if (!paint) return null
  const rects = [...element.getClientRects()]
  const clip = pageGround(element) ? null : cuttersOf(element).map(box => box.getBoundingClientRect())
  const reaches = ({ x, y }: Point) =>
    clip === null ||
    (rects.some(rect => inside(rect, x, y) && (!paint.onlyImage || imageReaches(style, rect, x, y))) &&
      clip.every(box => inside(box, x, y)))
  return { element, pseudo: false, ...paint, reaches }
}

/** A pseudo-element that is laid over its element, such as a shade on a picture. Where it is in the flow it moves words aside. */
function overlay(element: Element, style: CSSStyleDeclaration): Coat | null {
  if (style.content === 'none' || style.content === 'normal' || style.position !== 'absolute') return null
  const paint = paintOf(style, false)
  if (!paint || getComputedStyle(element).position === 'static') return null
  const box = element.getBoundingClientRect()
  const [left, top] = [box.left + px(style.left), box.top + px(style.top)]
  const rect = new DOMRect(left, top, px(style.width), px(style.height))
  return { element, pseudo: true, ...paint, reaches: ({ x, y }) => inside(rect, x, y) }
}

function paintOf(style: CSSStyleDeclaration, picture: boolean) {
  // Cut out by the letters themselves, it is ink and not ground.
  const cut = style.backgroundClip === 'text' || style.webkitBackgroundClip === 'text'
  const colour = cut ? null : colourOf(style.backgroundColor)
  const image = cut ? 'none' : style.backgroundImage
  const seen = colour !== null && colour.a > 0
  if (!seen && image === 'none' && !picture) return null
  const stops = image.includes('url(') || image.includes('image') ? [] : coloursIn(image)
  return {
    colour: seen ? colour : null,
    stops,
    picture: picture || (image !== 'none' && stops.length === 0),
    onlyImage: !seen && !picture,
    blends: style.mixBlendMode !== 'normal' || style.backgroundBlendMode !== 'normal' || style.filter !== 'none',
  }
}

/** The background of the body is the page's where the root has none. */
function pageGround(element: Element): boolean {
  const page = element.ownerDocument
  if (element === page.documentElement) return true
  if (element !== page.body) return false
  const { backgroundColor, backgroundImage } = getComputedStyle(page.documentElement)
  return (colourOf(backgroundColor)?.a ?? 0) === 0 && backgroundImage === 'none'
}

/** A picture of known size that is not repeated lies somewhere; all others may lie everywhere. */
function imageReaches(style: CSSStyleDeclaration, box: DOMRect, x: number, y: number): boolean {
  const [width, height = width] = style.backgroundSize.split(' ')
  if (style.backgroundRepeat !== 'no-repeat' || !width?.endsWith('px')) return true
  const [w, h] = [px(width), height?.endsWith('px') ? px(height) : px(width)]
  const [left, top] = style.backgroundPosition.split(' ').map((at, axis) => {
    const free = axis === 0 ? box.width - w : box.height - h
    return at.endsWith('%') ? (free * Number.parseFloat(at)) / 100 : Number.parseFloat(at)
  })
  if (left === undefined || top === undefined || Number.isNaN(left + top)) return true
  return inside(new DOMRect(box.left + left, box.top + top, w, h), x, y)
}

function inside({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean {
  return x >= left && x <= right && y >= top && y <= bottom
}

function px(value: string): number {
  return Number.parseFloat(value) || 0
}
