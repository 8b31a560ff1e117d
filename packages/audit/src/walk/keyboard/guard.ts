import { nameOf } from '../../measure/name.ts'
import { native } from '../../measure/press.ts'
import { wordsIn } from '../../measure/words.ts'

/** Whether an element takes focus only to pass it on, or to let a box be scrolled: nothing a person operates. */
export function isGuard(element: Element): boolean {
  if (element.matches(native)) return false
  if (!element.hasAttribute('tabindex')) return true
  return !element.hasAttribute('role') && wordsIn(element) === '' && nameOf(element) === ''
}
