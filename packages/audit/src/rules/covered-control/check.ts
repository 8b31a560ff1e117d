import { coatsIn, type Point } from '../../measure/coat.ts'
import { cuttersOf } from '../../measure/cut.ts'
import { labelsOf } from '../../measure/hit-box.ts'
import { ownRects } from '../../measure/lines.ts'
import { snippetOf } from '../../measure/path.ts'
import { isLaidAside, topAt } from '../../measure/top.ts'
import { targetsIn } from '../../measure/targets.ts'
import { chainOf, holds } from '../../measure/tree.ts'
import { isSeen } from '../../measure/visible.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, element => {
  const control = targetsIn(element.ownerDocument).includes(element)
  if (!control && (!isSeen(element) || targetsIn(element.ownerDocument).some(target => target.contains(element))))
    return null
  const rects = control ? [...element.getClientRects()] : ownRects(element)
  const points = rects
    .slice(0, 3)
    .flatMap(rect => pointsIn(rect))
    .filter(point => isInView(element, point))
  if (points.length === 0) return null
  const tops = points.map(point => coverAt(element, point, control))
  const covers = tops.filter(top => top !== null)
  const [first] = covers
  if (!first) return { verdict: 'pass', data: { by: '' } }
  if (covers.some(isModal)) return null
  const told = (verdict: 'pass' | 'fail' | 'unsure') => ({ verdict, data: { by: snippetOf(first) } }) as const
  if (isLaidAside(element, first)) return told('pass')
  const whole = covers.length === points.length
  return told(whole && paints(first, points[0]) ? 'fail' : 'unsure')
})

/** The middle of a box and what lies a little inside its corners. */
function pointsIn({ left, right, top, bottom, width, height }: DOMRect): Point[] {
  const inset = Math.min(4, width / 4, height / 4)
  const [x1, x2, y1, y2] = [left + inset, right - inset, top + inset, bottom - inset]
  const middle = { x: (left + right) / 2, y: (top + bottom) / 2 }
  return [middle, { x: x1, y: y1 }, { x: x2, y: y1 }, { x: x1, y: y2 }, { x: x2, y: y2 }]
}

/** Whether a point of an element is on the screen now and not cut off by a box around it. */
function isInView(element: Element, { x, y }: Point): boolean {
  const view = element.ownerDocument.defaultView
  if (!view || x < 0 || y < 0 || x >= view.innerWidth || y >= view.innerHeight) return false
  return cuttersOf(element).every(box => {
    const { left, right, top, bottom } = box.getBoundingClientRect()
    return x >= left && x <= right && y >= top && y <= bottom
  })
}

/** What a finger meets, or an eye sees, instead of the element; null where it is free. */
function coverAt(element: Element, point: Point, control: boolean): Element | null {
  const top = topAt(element.ownerDocument, point)
  if (!top || holds(element, top) || holds(top, element)) return null
  const label = top.closest('label')
  if (label && (label.contains(element) || labelsOf(element).includes(label))) return null
  if (!control) return paints(top, point) ? top : null
  // A field that nobody sees, laid over what is drawn for it, takes the press in its place.
  const taken = targetsIn(element.ownerDocument).some(target => target.contains(top))
  return taken && !paints(top, point) ? null : top
}

/** Whether there is more to the cover than glass. */
function paints(cover: Element, point: Point | undefined): boolean {
  if (!point) return false
  const chain = chainOf(cover)
  return coatsIn(cover.ownerDocument).some(
    ({ element, colour, picture, reaches }) =>
      chain.includes(element) &&
      !element.matches('html, body') &&
      (picture || (colour?.a ?? 0) > 0.5) &&
      reaches(point),
  )
}

/** What lies under an open window is meant to wait. */
function isModal(cover: Element): boolean {
  return chainOf(cover).some(box => {
    if (box.matches('dialog, [role="dialog"], [role="alertdialog"], [aria-modal="true"], [popover]')) return true
    const view = box.ownerDocument.defaultView
    const { width, height } = box.getBoundingClientRect()
    const whole = !!view && width >= view.innerWidth * 0.95 && height >= view.innerHeight * 0.9
    return whole && ['fixed', 'absolute'].includes(getComputedStyle(box).position)
  })
}
