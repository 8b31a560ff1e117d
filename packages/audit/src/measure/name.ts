import { computeAccessibleDescription, computeAccessibleName } from 'dom-accessibility-api'

/** What a screen reader calls the element; empty where it has no name. */
export function nameOf(element: Element): string {
  return tidy(computeAccessibleName(element))
}

/** What a screen reader adds after the name: hints and error messages tied to the element. */
export function descriptionOf(element: Element): string {
  return tidy(computeAccessibleDescription(element))
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
