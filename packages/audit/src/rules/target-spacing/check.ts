import { type Size, hitBox } from '../../measure/hit-box.ts'
import { snippetOf } from '../../measure/path.ts'
import { isOneThing, isSameSheet, targetsIn } from '../../measure/targets.ts'
import { inSentence } from '../../measure/text.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, (element, { least }) => {
  const { width, height } = hitBox(element)
  const told = (verdict: 'pass' | 'fail' | 'unsure', other?: Element) =>
    ({ verdict, data: { width, height, least, other: other ? snippetOf(other) : '' } }) as const
  // A link within a sentence, and a box drawn by the browser itself, are let be (WCAG 2.5.8).
  if (inSentence(element) || isBrowsersOwn(element)) return told('pass')
  const others = targetsIn(element.ownerDocument).filter(
    other => other !== element && !isOneThing(element, other) && isSameSheet(element, other) && !inSentence(other),
  )
  const small = isSmall({ width, height }, least)
  const touched = small ? others.find(other => touches(element, other, least)) : undefined
  if (touched) return told('fail', touched)
  const overlapped = others.find(other => overlap(element, other))
  return overlapped ? told('unsure', overlapped) : told('pass')
})

function isSmall({ width, height }: Size, least: number): boolean {
  return width < least || height < least
}

/** Whether a circle around the middle of a small target meets another target, or the circle of another small one. */
function touches(element: Element, other: Element, across: number): boolean {
  const from = middleOf(element)
  const box = other.getBoundingClientRect()
  const aside = Math.max(box.left - from.x, 0, from.x - box.right)
  const along = Math.max(box.top - from.y, 0, from.y - box.bottom)
  if (Math.hypot(aside, along) < across / 2) return true
  const to = middleOf(other)
  return isSmall(hitBox(other), across) && Math.hypot(to.x - from.x, to.y - from.y) < across
}

function middleOf(element: Element): { x: number; y: number } {
  const { left, top, width, height } = element.getBoundingClientRect()
  return { x: left + width / 2, y: top + height / 2 }
}

/** By more than the roundings of a layout. */
function overlap(element: Element, other: Element): boolean {
  const [a, b] = [element.getBoundingClientRect(), other.getBoundingClientRect()]
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left)
  return across > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1
}

function isBrowsersOwn(element: Element): boolean {
  const { appearance, width, height } = getComputedStyle(element)
  return (
    element.matches('[type="checkbox" i], [type="radio" i]') &&
    appearance === 'auto' &&
    width === '13px' &&
    height === '13px'
  )
}
