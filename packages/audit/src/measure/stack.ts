import { forThisMoment } from './moment.ts'
import { fits } from './sheets.ts'
import { chainOf, holds } from './tree.ts'

/** Whether what `painter` draws lies over the words of `element`, as CSS orders layers (CSS 2 appendix E, shortened). */
export function liesOver(painter: Element, element: Element): boolean {
  const [left, right] = [layersOf(painter), layersOf(element)]
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const [a, b] = [left[i], right[i]]
    if (a && b && a.element === b.element) continue
    const [high, low] = [a?.level ?? ground(painter, left), b?.level ?? ground(element, right)]
    if (high !== low || !a || !b) return high > low
    return follows(a.element, b.element)
  }
  return inFlow(painter, element)
}

interface Layer {
  readonly element: Element
  readonly level: number
  /** Whether nothing inside can leave it. */
  readonly closed: boolean
}

const flow = -0.5

/** A layer's own background lies under all it holds, negative levels too; everything else in it flows above those. */
function ground(element: Element, layers: readonly Layer[]): number {
  return layers.at(-1)?.element === element ? Number.NEGATIVE_INFINITY : flow
}

const layersOf = forThisMoment((element: Element): readonly Layer[] => {
  const layers: Layer[] = []
  for (const box of chainOf(element).toReversed()) {
    const layer = layerOf(box)
    if (!layer) continue
    // An open window lies over everything, wherever it stands in the markup.
    if (layer.level === Number.POSITIVE_INFINITY) layers.length = 0
    // What is positioned without a level of its own does not hold the layers inside it.
    if (layers.at(-1)?.closed === false) layers.pop()
    layers.push(layer)
  }
  return layers
})

function layerOf(element: Element): Layer | null {
  if (fits(element, ':modal')) return { element, level: Number.POSITIVE_INFINITY, closed: true }
  const style = getComputedStyle(element)
  const placed = style.position !== 'static' || isItem(element)
  const level = placed ? Number.parseInt(style.zIndex, 10) : Number.NaN
  const closed = !Number.isNaN(level) || isolates(style)
  return closed || style.position !== 'static' ? { element, level: level || 0, closed } : null
}

function isItem(element: Element): boolean {
  const display = element.parentElement ? getComputedStyle(element.parentElement).display : ''
  return display.includes('flex') || display.includes('grid')
}

function isolates(style: CSSStyleDeclaration): boolean {
  return (
    style.position === 'fixed' ||
    style.position === 'sticky' ||
    style.opacity !== '1' ||
    style.transform !== 'none' ||
    style.filter !== 'none' ||
    style.mixBlendMode !== 'normal' ||
    style.isolation === 'isolate'
  )
}

/** In one layer the backgrounds of blocks come first, words after them. */
function inFlow(painter: Element, element: Element): boolean {
  if (holds(painter, element)) return false
  return getComputedStyle(painter).display.startsWith('inline') && follows(painter, element)
}

function follows(a: Element, b: Element): boolean {
  return (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_PRECEDING) !== 0
}
