import { nameOf } from '../../measure/name.ts'
import { isOneOf, mentions } from '../../measure/words.ts'
import { select } from '../../select/select.ts'
import numbers from './steps.json' with { type: 'json' }

/** The controls that may enlarge the words, most promising first: those that say so, then those that may open a choice. */
export function findControls(): Element[] {
  const all = select(document, '@pressable').filter(element => !leadsAway(element))
  const named = all.map(element => ({ element, name: nameOf(element) }))
  const says = numbers.largest.flatMap(word => named.filter(({ name }) => isSame(name, word)))
  const opens = named.filter(({ name }) => mentions(name, numbers.openers) && name.length < 16)
  return [...new Set([...says, ...opens].map(({ element }) => element))]
}

/** Presses a control, or pushes a slider or a choice to its last place. */
export function press(element: Element): void {
  if (!element.matches(numbers.sliders)) return (element as HTMLElement).click()
  if ('selectedIndex' in element)
    (element as HTMLSelectElement).selectedIndex = (element as HTMLSelectElement).length - 1
  else (element as HTMLInputElement).value = element.getAttribute('max') ?? '100'
  for (const name of ['input', 'change']) element.dispatchEvent(new Event(name, { bubbles: true }))
}

/** A + is all that tells A+ from A. */
function isSame(name: string, word: string): boolean {
  return /\W$/.test(word) ? name.trim().toLowerCase() === word.toLowerCase() : isOneOf(name, [word])
}

/** A link to another page may well be the elder version, but then it is another page that is to be judged. */
function leadsAway(element: Element): boolean {
  const address = element.getAttribute('href')
  return address !== null && !/^(#|javascript:)/i.test(address.trim())
}
