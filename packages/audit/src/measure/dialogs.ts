import table from './dialogs.json' with { type: 'json' }
import { colourOf } from './colour.ts'
import { endsCalled } from './tokens.ts'
import { isSeen } from './visible.ts'

/** Whether the element is a window over the page: said by its role, or by its name and its place above the rest. */
export function isDialog(element: Element): boolean {
  if (!isSeen(element) || !isWindow(element)) return false
  for (let box = element.parentElement; box; box = box.parentElement) if (isWindow(box)) return false
  return true
}

/** The box of a window an eye sees: without the shade that covers the page around it. */
export function boxOf(dialog: Element): Element {
  const view = dialog.ownerDocument.defaultView
  const { width, height } = dialog.getBoundingClientRect()
  if (!view || width < view.innerWidth * 0.95 || height < view.innerHeight * 0.95) return dialog
  if ((colourOf(getComputedStyle(dialog).backgroundColor)?.a ?? 0) === 1) return dialog
  const inner = [...dialog.children].filter(isSeen).toSorted((a, b) => areaOf(b) - areaOf(a))
  const solid = inner.find(child => (colourOf(getComputedStyle(child).backgroundColor)?.a ?? 0) === 1)
  const [next] = solid ? [solid] : inner
  return next ? boxOf(next) : dialog
}

function isWindow(element: Element): boolean {
  if (element.matches(table.said)) return true
  if (!endsCalled(element, table.names)) return false
  const { position, zIndex } = getComputedStyle(element)
  return position === 'fixed' || (position === 'absolute' && Number(zIndex) > 0)
}

function areaOf(element: Element): number {
  const { width, height } = element.getBoundingClientRect()
  return width * height
}
