import { isSaid, wordsIn } from '../../measure/said.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, (list, { indent, deeper }) => {
  if (list.matches('[role]:not([role="list"])') || !isSaid(list)) return null
  const items = [...list.children].filter(
    item => item.matches('li, [role="listitem"]') && isSaid(item) && wordsIn(item) !== '',
  )
  if (items.length < 2 || items.some(tellsItself)) return null
  const boxes = items.map(boxOf)
  const nested = items.some(item => item.querySelector('ul, ol, [role="list"]'))
  const base = boxes[0]?.from ?? 0
  const ins = boxes.map(({ from }) => from - base)
  const far = ins.filter(px => px >= indent)
  const isEven = ins.every(px => Math.abs(px) <= 1 || px >= indent) && isStack(boxes)
  if (!isEven || far.length < deeper) return nested ? { verdict: 'pass', data: { deeper: 0, indent: 0 } } : null
  const depths = ins.map(px => px >= indent)
  const measured = { deeper: far.length, indent: Math.round(Math.min(...far)) }
  return { verdict: isSure(depths, deeper) ? 'fail' : 'unsure', data: measured }
})

/** Items that say their level, or that are more than items. */
function tellsItself(item: Element): boolean {
  return item.matches('[aria-level], [role]:not([role="listitem"])')
}

interface Box {
  readonly from: number
  readonly to: number
  readonly top: number
  readonly bottom: number
}

/** Where an item stands and its words may begin and end, whatever mark or picture they begin with. */
function boxOf(item: Element): Box {
  const { left, right, top, bottom } = item.getBoundingClientRect()
  const style = getComputedStyle(item)
  const rtl = style.direction === 'rtl'
  const inset =
    px(rtl ? style.borderRightWidth : style.borderLeftWidth) + px(rtl ? style.paddingRight : style.paddingLeft)
  const from = (rtl ? -right : left) + inset + Math.max(0, px(style.textIndent))
  return { from, to: rtl ? -left : right, top, bottom }
}

function px(text: string): number {
  return Number.parseFloat(text) || 0
}

/** One below the other, and all reaching as far: no grid, no talk of two people. */
function isStack(boxes: readonly Box[]): boolean {
  return boxes.every((box, at) => {
    const above = boxes[at - 1]
    return !above || (box.top >= above.bottom - 1 && Math.abs(box.to - above.to) <= 2)
  })
}

/** At least two groups, and one of them with several items within: a single one may be a title and what follows it. */
function isSure(depths: readonly boolean[], deeper: number): boolean {
  const groups = depths.filter((deep, at) => deep && !depths[at - 1]).length
  const run = depths.some((_, at) => depths.slice(at, at + deeper).filter(Boolean).length === deeper)
  return groups >= 2 && run
}
