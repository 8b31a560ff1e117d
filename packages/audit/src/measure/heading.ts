import { within } from '../select/select.ts'
import { isSaid } from './said.ts'

/** What CSS finds headings by. */
export const headingCss = "h1, h2, h3, h4, h5, h6, [role='heading']"

/** How deep a heading is: 1 for the page's own; 0 for what is none (a role of its own takes a heading's away). */
export function levelOf(element: Element): number {
  const role = element.getAttribute('role')
  if (role && role !== 'heading') return 0
  const said = Number.parseInt(element.getAttribute('aria-level') ?? '', 10)
  if (said > 0) return said
  const [, digit] = /^h([1-6])$/.exec(element.localName) ?? []
  return digit ? Number(digit) : role === 'heading' ? 2 : 0
}

/** The heading a screen reader meets before this one; null for the first, and for one it does not meet itself. */
export function headingBefore(heading: Element): Element | null {
  if (!isMet(heading)) return null
  const all = [...(heading.getRootNode() as Document | ShadowRoot).querySelectorAll(headingCss)]
  return all.slice(0, all.indexOf(heading)).findLast(isMet) ?? null
}

function isMet(element: Element): boolean {
  return levelOf(element) > 0 && isSaid(element)
}

/** The headings of a page (or a shadow tree within it) that a screen reader meets, in order. */
export function headingsOf(root: ParentNode): Element[] {
  return within(root, headingCss).filter(isMet)
}
