import { type Coat, coatsIn, type Point } from './coat.ts'
import { type Colour, contrastOf, faded, luminanceOf, over, white } from './colour.ts'
import { cuttersOf } from './cut.ts'
import { liesOver } from './stack.ts'
import { chainOf } from './tree.ts'

/** What an eye compares at one point: the colour of the ink and what lies around it. */
export interface Pair {
  readonly ink: Colour
  readonly ground: Colour
}

/** All pairs there may be, and why nobody can be sure where that is so; empty where all is known. */
export interface Sight {
  readonly pairs: readonly Pair[]
  readonly doubt: Doubt
}

export type Doubt = '' | 'picture' | 'gradient' | 'blend' | 'cover'

/** What an eye sees where the element draws with `ink` at this point: everything behind it, and all it fades with. */
export function seenAt(element: Element, ink: Colour, point: Point): Sight {
  const chain = chainOf(element)
  const places = placesOf(element, chain, point)
  const drawing = drawingOf(element)
  const coats = coatsIn(element.ownerDocument).filter(({ element: painter, reaches }) => {
    const place = places.get(painter) ?? (places.get(null) === point ? point : null)
    return painter !== drawing && place !== null && reaches(place)
  })
  const under = coats.filter(coat => isUnder(coat, element, chain)).toSorted((a, b) => (above(a, b) ? 1 : -1))
  const covered = coats.some(coat => !under.includes(coat) && coat.pseudo && chain.includes(coat.element))
  const fades = chain.toReversed().map(box => ({ box, opacity: Number(getComputedStyle(box).opacity) }))
  const groups = fades.filter(({ opacity }) => opacity < 1).map(group => ({ ...group, below: null as Colour | null }))

  let grounds: readonly Colour[] = [white]
  let doubt: Doubt = ''
  const open = (inner: (box: Element) => boolean) => {
    for (const group of groups) if (inner(group.box)) group.below ??= grounds[0] ?? white
  }
  for (const coat of under) {
    const outer = chainOf(coat.element)
    open(box => outer.includes(box))
    const own = outer.filter(box => !chain.includes(box)).map(box => Number(getComputedStyle(box).opacity))
    const opacity = own.reduce((all, part) => all * part, 1)
    const laid = laidOn(grounds, coat, opacity)
    grounds = laid.grounds
    doubt =
      coat.blends || coat.picture ? (coat.blends ? 'blend' : 'picture') : laid.opaque ? laid.doubt : doubt || laid.doubt
  }
  open(() => true)
  if (fades.some(({ box }) => bends(box)) || covered) doubt ||= covered ? 'cover' : 'blend'
  const pairs = grounds.map(ground => {
    let pair = { ink: over(ink, ground), ground }
    for (const { opacity, below } of groups.toReversed()) {
      const through = (colour: Colour) => over(faded(colour, opacity), below ?? white)
      pair = { ink: through(pair.ink), ground: through(pair.ground) }
    }
    return pair
  })
  return { pairs, doubt: doubt === 'gradient' && clear(pairs) ? '' : doubt }
}

/** What lies behind the element at a point. */
export function groundAt(element: Element, point: Point): Sight {
  return seenAt(element, { ...white, a: 0 }, point)
}

/** The smallest contrast of a sight, and the largest. */
export function contrastsOf({ pairs }: Sight): { readonly worst: number; readonly best: number } {
  const all = pairs.map(({ ink, ground }) => contrastOf(ink, ground))
  return { worst: Math.min(...all), best: Math.max(...all) }
}

function laidOn(grounds: readonly Colour[], { colour, stops }: Coat, opacity: number) {
  const based = colour ? grounds.map(ground => over(faded(colour, opacity), ground)) : grounds
  const solid = colour !== null && colour.a * opacity === 1
  if (stops.length === 0) return { grounds: based, opaque: solid, doubt: '' as Doubt }
  const all = stops.flatMap(stop => based.map(ground => over(faded(stop, opacity), ground)))
  const opaque = solid || stops.every(({ a }) => a * opacity === 1)
  return { grounds: all.slice(0, 16), opaque, doubt: 'gradient' as Doubt }
}

/** Between two colours of a gradient lie all others; words whose own lightness is not among them are seen as at its ends. */
function clear(pairs: readonly Pair[]): boolean {
  const lights = pairs.map(({ ground }) => luminanceOf(ground))
  const [dark, light] = [Math.min(...lights), Math.max(...lights)]
  return pairs.every(({ ink }) => luminanceOf(ink) > light || luminanceOf(ink) < dark)
}

function isUnder(coat: Coat, element: Element, chain: readonly Element[]): boolean {
  const around = chain.includes(coat.element)
  if (!coat.pseudo) return around || !liesOver(coat.element, element)
  if (!around) return !liesOver(coat.element, element)
  // Laid over its element, it also lies over the words in it, unless it is sent behind or they are lifted.
  const inner = chain.slice(0, chain.indexOf(coat.element))
  const behind = ['::before', '::after'].some(name => Number(getComputedStyle(coat.element, name).zIndex) < 0)
  return behind || inner.some(box => getComputedStyle(box).position !== 'static')
}

function above(a: Coat, b: Coat): boolean {
  if (a.element === b.element) return a.pseudo
  return (
    chainOf(a.element).includes(b.element) ||
    (!chainOf(b.element).includes(a.element) && liesOver(a.element, b.element))
  )
}

function bends(box: Element): boolean {
  const { filter, mixBlendMode } = getComputedStyle(box)
  return filter !== 'none' || mixBlendMode !== 'normal'
}

/**
 * Where to look for what each box around the element paints: at the point, or, where a box cuts the point off, at that
 * box's nearest edge, because the words come out there when it is scrolled. What is no box around it counts only where
 * nothing cuts, under `null`.
 */
function placesOf(element: Element, chain: readonly Element[], point: Point): Map<Element | null, Point> {
  const places = new Map<Element | null, Point>()
  const cutters = [...(getComputedStyle(element).overflow === 'visible' ? [] : [element]), ...cuttersOf(element)]
  let place = point
  for (const box of chain) {
    if (cutters.includes(box)) {
      const { left, right, top, bottom } = box.getBoundingClientRect()
      const [x, y] = [between(left, place.x, right), between(top, place.y, bottom)]
      if (x !== place.x || y !== place.y) place = { x, y }
    }
    places.set(box, place)
  }
  return places.set(null, place)
}

function between(least: number, value: number, most: number): number {
  return Math.max(least, Math.min(value, most))
}

/** A drawing is not its own ground. */
function drawingOf(element: Element): Element | null {
  return element.closest('svg') ?? (element.localName === 'img' ? element : null)
}
