import { labelsOf } from '../../measure/hit-box.ts'
import { pathOf } from '../../measure/path.ts'
import limits from './limits.json' with { type: 'json' }
import { boxOf } from './shown.ts'
import type { Stop } from './sight.ts'

/** How much of what has the focus lies under other things, and under which. Only the part within the screen counts. */
export function coverOf(element: Element): Pick<Stop, 'covered' | 'cover'> {
  const box = boxOf(element)
  const points = grid(
    Math.max(0, box.left),
    Math.max(0, box.top),
    Math.min(innerWidth, box.right),
    Math.min(innerHeight, box.bottom),
  )
  const covers = points.flatMap(([x, y]) => coverAt(element, x, y) ?? [])
  const [cover] = covers
  const share = points.length > 0 ? covers.length / points.length : 0
  return { covered: Math.round(share * 100) / 100, cover: cover ? pathOf(cover) : '' }
}

function grid(left: number, top: number, right: number, bottom: number): [number, number][] {
  if (right <= left || bottom <= top) return []
  const steps = Array.from({ length: limits.gridPoints }, (_, step) => (step + 0.5) / limits.gridPoints)
  return steps.flatMap(x => steps.map((y): [number, number] => [left + x * (right - left), top + y * (bottom - top)]))
}

/** What hides the element at this point; null where nothing does, or where it is not drawn there at all. */
function coverAt(element: Element, x: number, y: number): Element | null {
  const tree = element.getRootNode() as Document | ShadowRoot
  const pile = tree.elementsFromPoint(x, y)
  const own = pile.findIndex(found => isPartOf(found, element))
  if (own < 0) return null
  return pile.slice(0, own).find(found => !found.contains(element) && isOpaque(found, element)) ?? null
}

function isPartOf(found: Element, element: Element): boolean {
  return element.contains(found) || labelsOf(element).some(label => label.contains(found))
}

/** Whether something solid is drawn by it, or by what it stands in, up to what the element stands in too. */
function isOpaque(found: Element, element: Element): boolean {
  for (let box: Element | null = found; box && !box.contains(element); box = box.parentElement) {
    const { backgroundColor, backgroundImage, opacity } = getComputedStyle(box)
    if (Number.parseFloat(opacity) < 0.5) return false
    if (box.matches('img, video, canvas, iframe') || backgroundImage !== 'none' || alpha(backgroundColor) > 0.5)
      return true
  }
  return false
}

function alpha(colour: string): number {
  if (colour === 'transparent') return 0
  const [, slash] = /[/,]\s*([\d.]+)\)$/.exec(colour) ?? []
  const parts = colour.split(/[\s,/]+/).length
  return parts >= 4 && slash !== undefined ? Number.parseFloat(slash) : 1
}
