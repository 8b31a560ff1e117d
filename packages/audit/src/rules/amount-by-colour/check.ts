import { colourOf, type Colour, isReddish } from '../../measure/colour.ts'
import { patternOf } from '../../measure/pattern.ts'
import { ownText } from '../../measure/text.ts'
import { isSeen } from '../../measure/visible.ts'
import { wordsIn } from '../../measure/words.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

const amount = patternOf(data.lists.amount)
const told = patternOf(data.lists.told)
const rows = 'li, tr, [role="listitem"], [role="row"]'

/** Told once, of the first of the amounts that stand in the same place of their rows. */
export const rule = defineRule(data, (element, { apart }) => {
  const row = element.closest(rows)
  const box = row?.parentElement
  if (!row || !box || !isAmount(element)) return null
  const place = amountsIn(row).indexOf(element)
  const beside = [...box.children].filter(other => other.matches(rows))
  if (beside.slice(0, beside.indexOf(row)).some(other => amountsIn(other)[place])) return null
  const all = beside.flatMap(other => amountsIn(other)[place] ?? []).map(amountLooks)
  const [first] = all
  const other = all.find(one => first && differ(one.colour, first.colour, apart))
  if (!other) return null
  const alike = all.flatMap(one =>
    all.filter(two => differ(one.colour, two.colour, apart) && one.mark === two.mark).map(two => [one, two] as const),
  )
  const judged = (verdict: 'pass' | 'fail' | 'unsure') =>
    ({ verdict, data: { said: ownText(element), other: other.said } }) as const
  if (alike.length === 0) return judged('pass')
  // Red beside green or blue is the code of gains and losses; other colours may mean anything.
  return judged(
    alike.some(pair => pair.some(({ colour }) => isRed(colour)) && pair.some(({ colour }) => isCold(colour)))
      ? 'fail'
      : 'unsure',
  )
})

function isRed(colour: Colour | null): boolean {
  return colour !== null && isColoured(colour) && isReddish(colour)
}

function isCold(colour: Colour | null): boolean {
  return colour !== null && isColoured(colour) && Math.max(colour.g, colour.b) > 1.5 * colour.r
}

function amountsIn(row: Element): Element[] {
  return [...row.querySelectorAll('*')].filter(isAmount)
}

function isAmount(element: Element): boolean {
  return amount.test(ownText(element)) && !element.matches('script, style, option') && isSeen(element)
}

function amountLooks(element: Element) {
  return { said: ownText(element), colour: colourOf(getComputedStyle(element).color), mark: markOf(element) }
}

/** Two colours, not a dark and a light grey. */
function differ(one: Colour | null, other: Colour | null, apart: number): boolean {
  if (!one || !other) return false
  const most = Math.max(Math.abs(one.r - other.r), Math.abs(one.g - other.g), Math.abs(one.b - other.b))
  return most >= apart && [one, other].some(isColoured)
}

function isColoured({ r, g, b }: Colour): boolean {
  return Math.max(r, g, b) >= 2 * Math.min(r, g, b)
}

/** What tells amounts apart without their colour: a sign, what the style adds, a word in the row, a picture, the way the letters look. */
function markOf(element: Element): string {
  const row = element.closest(rows) ?? element
  const sign = /^[^\p{L}\p{N}¥￥$€£]*/u.exec(ownText(element))?.[0] ?? ''
  const { fontWeight, fontStyle, textDecorationLine } = getComputedStyle(element)
  const added = [row, ...row.querySelectorAll('*')].flatMap(one =>
    ['::before', '::after'].map(part => getComputedStyle(one, part).content),
  )
  const pictures = [...row.querySelectorAll('img, svg')].map(({ outerHTML }) => outerHTML)
  const word = told.exec(wordsIn(row))?.[0] ?? ''
  return [sign, fontWeight, fontStyle, textDecorationLine, ...added, ...pictures, word].join('|')
}
