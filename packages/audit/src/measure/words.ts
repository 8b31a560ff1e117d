import { within } from '../select/select.ts'

/** The words of an element, spaces made one, without those of scripts and styles. */
export function wordsIn(element: Element): string {
  return wordsBeside(element, '')
}

/** The same, without what matches a selector. */
export function wordsBeside(element: Element, without: string): string {
  return texts(element, without).join('').replace(/\s+/g, ' ').trim()
}

function texts(node: Node, without: string): string[] {
  if (node.nodeType === 3) return [node.textContent ?? '']
  if (node.nodeType !== 1 || silent.has((node as Element).localName)) return []
  const gap = apart.has((node as Element).localName) ? ' ' : ''
  const children = [...node.childNodes].filter(child => !isElement(child) || !without || !child.matches(without))
  return [gap, ...children.flatMap(child => texts(child, without)), gap]
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1
}

const silent = new Set(['script', 'style', 'noscript', 'template', 'title', 'head'])
/** What stands between these is not one word. */
const apart = new Set(
  'address article aside blockquote br button caption dd div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr legend li main nav ol option p pre section select summary table td th tr ul'.split(
    ' ',
  ),
)

/** Words without case, spaces and punctuation, so that two ways to write the same are the same. */
export function bare(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}

/** Whether the text is one of these words and nothing else. */
export function isOneOf(text: string, words: readonly string[]): boolean {
  const said = bare(text)
  return said !== '' && words.some(word => bare(word) === said)
}

/** Whether one of these words stands somewhere in the text; Latin words only as whole words. */
export function mentions(text: string, words: readonly string[]): boolean {
  const said = text.normalize('NFKC').toLowerCase()
  return words.some(word => {
    const at = said.indexOf(word.toLowerCase())
    if (at < 0 || !/^[a-z]/i.test(word)) return at >= 0
    return new RegExp(`(^|[^a-z])${word.toLowerCase()}s?([^a-z]|$)`).test(said)
  })
}

/** How much a text says: a Chinese character as much as two letters. */
export function weightOf(text: string): number {
  return [...text.trim()].reduce((sum, letter) => sum + (/\p{Script=Han}/u.test(letter) ? 2 : 1), 0)
}

/** The elements an attribute such as `aria-describedby` names, in the tree the element stands in. */
export function namedBy(element: Element, attribute: string): Element[] {
  const tree = element.getRootNode() as Document | ShadowRoot
  const ids = (element.getAttribute(attribute) ?? '').split(/\s+/).filter(id => id !== '')
  return ids.flatMap(id => tree.querySelector(`#${CSS.escape(id)}`) ?? [])
}

/** The words around an element, as far as a reader would connect them: its figure, else its section or the box around it. */
export function wordsAround(element: Element): string {
  const box =
    element.closest('figure, section, article, li, td, [role="region"]') ?? element.parentElement?.parentElement
  return box ? wordsIn(box) : ''
}

/** Everything of this kind in the document the element stands in, shadow trees too. */
export function inPageOf(element: Element, css: string): Element[] {
  return within(element.ownerDocument, css)
}
