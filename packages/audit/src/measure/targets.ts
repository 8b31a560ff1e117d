import { select } from '../select/select.ts'
import { forThisMoment } from './moment.ts'
import { chainOf } from './tree.ts'

/** Everything a finger can press in a document. */
export const targetsIn = forThisMoment((page: Document): readonly Element[] => select(page, '@pressable'))

/** Whether one of the two is inside the other, or is its label's field: one thing to a finger. */
export function isOneThing(a: Element, b: Element): boolean {
  if (a.contains(b) || b.contains(a)) return true
  const [label, other] = [a.closest('label'), b.closest('label')]
  return label !== null && label === other
}

/** Whether two things lie in the same sheet of the page: neither under a bar or a dialog that the other belongs to. */
export function isSameSheet(a: Element, b: Element): boolean {
  return sheetOf(a) === sheetOf(b)
}

const sheetOf = forThisMoment((element: Element): Element => {
  const lifted = chainOf(element).find(box => {
    const { position, zIndex } = getComputedStyle(box)
    return (
      position === 'fixed' || position === 'sticky' || (position === 'absolute' && zIndex !== 'auto') || isDialog(box)
    )
  })
  return lifted ?? element.ownerDocument.documentElement
})

function isDialog(box: Element): boolean {
  return box.matches('dialog, [role="dialog"], [role="alertdialog"], [popover]')
}
