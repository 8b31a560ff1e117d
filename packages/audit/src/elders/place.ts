import { pathOf, snippetOf } from '../measure/path.ts'
import type { Place } from './told.ts'

/** Where an element stands, in words that survive the way out of the page. */
export function placeOf(element: Element): Place {
  return { element: pathOf(element), snippet: snippetOf(element) }
}
