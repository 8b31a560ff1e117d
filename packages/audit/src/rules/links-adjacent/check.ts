import { isSeen } from '../../measure/visible.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, (link, { gap }) => {
  const before = link.previousElementSibling
  if (before?.localName !== 'a' || !isSeen(link) || !isSeen(before) || !isBare(link) || !isBare(before)) return null
  const end = [...before.getClientRects()].at(-1)
  const [start] = link.getClientRects()
  const onOneLine = end && start && start.top < end.bottom && end.top < start.bottom && start.left >= end.left
  if (!end || !start || !onOneLine) return null
  // Room of their own at the edges is room between the words, wherever a style puts it.
  const room = px(getComputedStyle(before).paddingRight) + px(getComputedStyle(link).paddingLeft)
  const found = Math.round((start.left - end.right + room) * 10) / 10
  const isParted = wordsBetween(before, link) !== ''
  return { verdict: isParted || found >= gap ? 'pass' : 'fail', data: { found, least: gap } }
})

/** With a border, a ground or room of its own, a link is seen to end where it ends; so is a picture. */
function isBare(link: Element): boolean {
  const { backgroundColor, borderTopWidth, borderRightWidth, backgroundImage, paddingLeft } = getComputedStyle(link)
  const isDrawn = !/rgba\(0, 0, 0, 0\)|transparent/.test(backgroundColor) || backgroundImage !== 'none'
  const hasEdge = px(borderTopWidth) > 0 || px(borderRightWidth) > 0
  return !isDrawn && !hasEdge && px(paddingLeft) < 4 && !link.querySelector('img, svg, picture, video, canvas')
}

function px(length: string): number {
  return Number.parseFloat(length) || 0
}

function wordsBetween(one: Element, other: Element): string {
  let words = ''
  for (let node = one.nextSibling; node && node !== other; node = node.nextSibling) words += node.textContent ?? ''
  return words.trim()
}
