import { isSaid } from './said.ts'
import { wordsIn } from './words.ts'

/** The entries of a list that say something, by markup or by role. */
export function itemsOf(list: Element): Element[] {
  return [...list.children].filter(
    item => item.matches('li, [role="listitem"]') && isSaid(item) && wordsIn(item) !== '',
  )
}
