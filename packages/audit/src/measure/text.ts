import { roleOf } from './role.ts'

const wordless = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TITLE', 'OPTION', 'OPTGROUP', 'TEMPLATE'])
const fields =
  "input:not([type='checkbox' i], [type='radio' i], [type='range' i], [type='color' i], [type='file' i], [type='image' i], [type='hidden' i]), textarea, select"

/** Whether the element shows words that are its own, not a child's; a field shows what is typed, chosen or hinted at. */
export function hasOwnText(element: Element): boolean {
  if (wordless.has(element.tagName)) return false
  return element.matches(fields) || ownText(element) !== ''
}

/** Whether the element is a link that stands within a sentence, and flows with it. */
export function inSentence(element: Element): boolean {
  return amongWords(element) && getComputedStyle(element).display === 'inline'
}

/** Whether the element is a link on a line with words, be it in a box of its own. */
export function amongWords(element: Element): boolean {
  const parent = element.parentElement
  if (roleOf(element) !== 'link' || !parent || ownText(parent) === '') return false
  return getComputedStyle(element).display.startsWith('inline')
}

/** The words that are an element's own, not a child's. */
export function ownText(element: Element): string {
  const texts = [...element.childNodes].filter(({ nodeType }) => nodeType === 3)
  return texts
    .map(({ textContent }) => textContent)
    .join('')
    .trim()
}
