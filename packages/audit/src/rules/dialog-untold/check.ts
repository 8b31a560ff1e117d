import { isDrawn } from '../../measure/laid-out.ts'
import { canFocus } from '../../measure/press.ts'
import { endsCalled } from '../../measure/tokens.ts'
import { isSeen } from '../../measure/visible.ts'
import { wordsIn, bare } from '../../measure/words.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, element => {
  const called = endsCalled(element, data.lists.kinds)
  if ((!called && !waitsOver(element)) || canFocus(element) || bare(wordsIn(element)) === '') return null
  if (
    element.matches(
      'ul, ol, [role]:not([role="dialog"], [role="alertdialog"], [role="presentation"], [role="none"], [role="document"])',
    )
  )
    return null
  if (isWithin(element)) return null
  const kinds = 'dialog, [role="dialog"], [role="alertdialog"]'
  const told = element.closest(kinds) !== null || element.querySelector(kinds) !== null
  return { verdict: told ? 'pass' : isSeen(element) ? 'fail' : 'unsure', data: {} }
})

function isWithin(element: Element): boolean {
  for (let box = element.parentElement; box; box = box.parentElement)
    if (endsCalled(box, data.lists.kinds) || waitsOver(box)) return true
  return false
}

/** Whether it is hidden now and will lie over all of the page when it comes, with something to press in it. */
function waitsOver(element: Element): boolean {
  if (isDrawn(element, look) || (element.parentElement && !isDrawn(element.parentElement, look))) return false
  if (element.matches(asides) || element.querySelector(asides) || !element.querySelector('button, [role="button"]'))
    return false
  const { position, top, left, right, bottom, width, height } = getComputedStyle(element)
  const isWide = isNone(right) || fills(width, window.innerWidth)
  const isHigh = isNone(bottom) || fills(height, window.innerHeight)
  return position === 'fixed' && isNone(top) && isNone(left) && isWide && isHigh
}

function isNone(distance: string): boolean {
  return Math.abs(Number.parseFloat(distance)) < 1
}

/** What is not laid out tells its size as it was written. */
function fills(size: string, whole: number): boolean {
  return size === '100%' || (size.endsWith('px') && Number.parseFloat(size) >= whole - 1)
}

const look = { opacity: true }

/** A menu that slides in is no window that asks something. */
const asides = 'nav, aside, [role="navigation"], [role="menu"], [role="search"]'
