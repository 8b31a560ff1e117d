import { labelsOf } from '../../measure/hit-box.ts'
import { isSeen } from '../../measure/visible.ts'
import { around } from '../survey/box.ts'

/** Whether an eye can find what has the focus on the screen: itself, its label, or what is drawn under it. */
export function isShown(element: Element): 'yes' | 'no' | 'unsure' {
  if (element.matches('iframe, area, audio, video')) return 'yes'
  if ([element, ...labelsOf(element)].some(box => isSeen(box) && meetsScreen(boxOf(box)))) return 'yes'
  const box = boxOf(element)
  if (!meetsScreen(box)) return 'no'
  // A transparent field over something drawn is the usual way to dress a checkbox or a choice of files.
  const isField = element.matches('input, select, textarea')
  if (isField && box.width >= 8 && box.height >= 8) return 'yes'
  return isField || element.closest('label, [role="checkbox"], [role="radio"], [role="switch"]') ? 'unsure' : 'no'
}

/** The box of an element; around its children where it has none of its own. */
export function boxOf(element: Element): DOMRect {
  const own = element.getBoundingClientRect()
  if (own.width > 0 && own.height > 0) return own
  const boxes = [...element.children]
    .map(child => child.getBoundingClientRect())
    .filter(box => box.width * box.height > 0)
  const [first] = boxes
  if (!first) return own
  const { left, top, right, bottom } = around(boxes)
  return new DOMRect(left, top, right - left, bottom - top)
}

function meetsScreen({ left, top, right, bottom, width, height }: DOMRect): boolean {
  return width > 0 && height > 0 && right > 0 && bottom > 0 && left < innerWidth && top < innerHeight
}
