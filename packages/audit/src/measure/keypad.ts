import table from './keypad.json' with { type: 'json' }
import { patternOf } from './pattern.ts'
import { isShown } from './shown.ts'
import { endsCalled } from './tokens.ts'

const labels = patternOf(table.labels)

/** Whether the page itself calls this a keypad. */
export function isKeypad(element: Element): boolean {
  const label = element.getAttribute('aria-label') ?? ''
  return endsCalled(element, table.called) || labels.test(label)
}

/** The ten digits of a keypad in the order of the markup, where the box holds each once and no box within does; else null. */
export function digitsOf(box: Element): string | null {
  const found = digitsIn(box)
  if (found === null || [...box.children].some(child => digitsIn(child) !== null)) return null
  return found
}

/** In how many places the digits go down where an order people know goes up; the nearest order counts. */
export function outOfOrder(digits: string): number {
  return Math.min(...table.orders.map(order => falls([...digits].map(digit => order.indexOf(digit)))))
}

function falls(places: readonly number[]): number {
  return places.filter((place, at) => at > 0 && place < (places[at - 1] ?? 0)).length
}

function digitsIn(box: Element): string | null {
  const text = box.textContent ?? ''
  if (text.length > 400 || [...'0123456789'].some(digit => !text.includes(digit))) return null
  const leaves = [...box.querySelectorAll('*')].filter(({ childElementCount }) => childElementCount === 0)
  const words = leaves.filter(isShown).map(({ textContent }) => (textContent ?? '').trim())
  const digits = words.filter(word => /^\d$/.test(word))
  // A scale to ten, a calendar and the numbers of pages hold longer numbers too.
  if (digits.length !== 10 || new Set(digits).size !== 10 || words.some(word => /\d{2}/.test(word))) return null
  return digits.join('')
}
