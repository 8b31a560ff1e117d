import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, element => {
  if (element.closest('[hidden], [contenteditable="true"], template, pre')) return null
  return element.localName === 'br' ? ofBreak(element) : ofParagraph(element)
})

function ofParagraph(paragraph: Element) {
  const isBlank =
    (paragraph.textContent ?? '').trim() === '' &&
    [...paragraph.querySelectorAll('*')].every(({ localName }) => flat.has(localName))
  if (!isBlank) return { verdict: 'pass', data: { what: '<p>' } } as const
  // A script fills those with a name of their own, or with a comment that keeps the place.
  const isPlace = [...paragraph.attributes].some(({ name }) => /^(id|role|aria-|hidden|data-state|class$)/.test(name))
  const keeps = [...paragraph.childNodes].some(({ nodeType }) => nodeType === 8)
  const isNothing = (paragraph.textContent ?? '') === '' && (isPlace || keeps)
  return isNothing ? null : ({ verdict: 'fail', data: { what: '<p></p>' } } as const)
}

const flat = new Set(['br', 'span', 'b', 'i', 'em', 'strong', 'font', 'u'])

/** Of several line breaks in a row the second one tells, where words follow. */
function ofBreak(second: Element) {
  const first = before(second)
  if (first?.nodeName !== 'BR' || before(first)?.nodeName === 'BR') return null
  let next = second.nextSibling
  while (next && (next.nodeName === 'BR' || (next.nodeType === 3 && !next.textContent?.trim()))) next = next.nextSibling
  return next && before(first) ? ({ verdict: 'fail', data: { what: '<br><br>' } } as const) : null
}

function before(node: Node): Node | null {
  let found = node.previousSibling
  while (found && found.nodeType === 3 && !found.textContent?.trim()) found = found.previousSibling
  return found
}
