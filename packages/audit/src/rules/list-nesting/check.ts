import { itemsOf } from '../../measure/list.ts'
import { isSaid } from '../../measure/said.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, (list, { indent, deeper }) => {
  if (list.matches('[role]:not([role="list"])') || !isSaid(list)) return null
  const items = itemsOf(list)
  if (items.length < 2 || items.some(tellsItself)) return null
  const boxes = items.map(boxOf)
  const nested = items.some(item => item.querySelector('ul, ol, [role="list"]'))
  // Drawn by hand at the beginning of the words, by a mark or by wide spaces, an item is as far in as it need be.
  const starts = boxes.map(({ from }, at) => from + (isLed(items[at]) ? indent : 0))
  const ins = starts.map(start => start - (starts[0] ?? 0))
  const far = ins.filter(by => by >= indent)
  const isEven = ins.every(by => Math.abs(by) <= 1 || by >= indent) && isStack(boxes)
  if (!isEven || far.length < deeper) return nested ? { verdict: 'pass', data: { deeper: 0 } } : null
  const depths = ins.map(by => by >= indent)
  return { verdict: isSure(depths, deeper) ? 'fail' : 'unsure', data: { deeper: far.length } }
})

function isLed(item: Element | undefined): boolean {
  return leads.test((item?.textContent ?? '').replace(/^[ \t\r\n]+/, ''))
}

const leads = new RegExp(data.lists.leads.join('|'), 'u')

/** Items that say their level, or that are more than items. */
function tellsItself(item: Element): boolean {
  return item.matches('[aria-level], [role]:not([role="listitem"])')
}

interface Box {
  readonly from: number
  readonly to: number
  readonly top: number
  readonly bottom: number
  readonly align: string
}

/** Where an item stands and its words may begin and end, whatever mark or picture they begin with. */
function boxOf(item: Element): Box {
  const { left, right, top, bottom } = item.getBoundingClientRect()
  const style = getComputedStyle(item)
  const rtl = style.direction === 'rtl'
  const from = left + px(style.borderLeftWidth) + px(style.paddingLeft)
  const to = right - px(style.borderRightWidth) - px(style.paddingRight)
  const indent = Math.max(0, px(style.textIndent))
  const edges = rtl ? { from: indent - to, to: -from } : { from: from + indent, to }
  return { ...edges, top, bottom, align: style.textAlign }
}

function px(text: string): number {
  return Number.parseFloat(text) || 0
}

/** One below the other, and all reaching as far: no grid, no talk of two people. */
function isStack(boxes: readonly Box[]): boolean {
  return boxes.every((box, at) => {
    const above = boxes[at - 1]
    if (!above) return true
    return box.top >= above.bottom - 1 && Math.abs(box.to - above.to) <= 2 && box.align === above.align
  })
}

/** At least two groups, and one of them with several items within: a single one may be a title and what follows it. */
function isSure(depths: readonly boolean[], deeper: number): boolean {
  const groups = depths.filter((deep, at) => deep && !depths[at - 1]).length
  const run = depths.some((_, at) => depths.slice(at, at + deeper).filter(Boolean).length === deeper)
  return groups >= 2 && run
}
