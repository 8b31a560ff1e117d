import { isReachable, isSeen } from '../measure/visible.ts'
import { hasOwnText } from '../measure/text.ts'
import selectors from './selectors.json' with { type: 'json' }

const named: Readonly<Record<string, { readonly css: string; readonly only: string }>> = selectors

/** What a selector's `only` may ask beyond CSS. */
const filters: Readonly<Record<string, (element: Element) => boolean>> = {
  reachable: isReachable,
  worded: element => hasOwnText(element) && isSeen(element),
}

/** The elements under (and with) `root` that a rule's `select` means: a name such as `@pressable`, or CSS. */
export function select(root: Document | Element, selector: string): Element[] {
  const { css, only } = named[selector] ?? { css: selector, only: '' }
  const all = 'matches' in root && root.matches(css) ? [root, ...within(root, css)] : within(root, css)
  return all.filter(filters[only] ?? (() => true))
}

/** Whether a rule's `select` means this element; for tools that ask of every element. */
export function selects(selector: string, element: Element): boolean {
  const { css, only } = named[selector] ?? { css: selector, only: '' }
  return element.matches(css) && (filters[only]?.(element) ?? true)
}

/** What CSS finds under `root`, in open shadow trees too, each tree behind its own document or host. */
export function within(root: ParentNode, css: string): Element[] {
  const found = [...root.querySelectorAll(css)]
  const hosts = [...root.querySelectorAll('*')].filter(({ shadowRoot }) => shadowRoot)
  return [...found, ...hosts.flatMap(({ shadowRoot }) => (shadowRoot ? within(shadowRoot, css) : []))]
}

/** Names a rule may use. */
export const selectorNames: readonly string[] = Object.keys(named)
