import { isSaid } from '../../measure/said.ts'
import { isSeen } from '../../measure/visible.ts'
import { wordsIn } from '../../measure/words.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }
import { followedBy } from './followed-by.ts'

export const rule = defineRule(data, (element, { larger, characters, letters }) => {
  const words = wordsIn(element)
  const most = /\p{sc=Han}/u.test(words) ? characters : letters
  if (!words || [...words].length > most || !mayHead(words)) return null
  if (!isBlock(element) || holdsBlocks(element) || element.closest(others) || element.querySelector(others)) return null
  if (names(element) || !isSaid(element) || !isSeen(element)) return null
  const next = followedBy(element)
  if (!next || wordsIn(next).length < 1.5 * words.length || [...wordsIn(next)].length < 12) return null

  const mine = lookOf(element)
  const its = lookOf(next)
  const isLarger = mine.size >= larger * its.size
  const isBolder = mine.weight >= 600 && its.weight < 600
  // Of words as large as all others it is what follows that is small.
  const page = element.ownerDocument.body
  const isPlain = !isBolder && page !== null && mine.size <= Number.parseFloat(getComputedStyle(page).fontSize)
  if (isLarger) return { verdict: isPlain ? 'unsure' : 'fail', data: { words } }
  if (!isBolder) return { verdict: 'pass', data: { words } }
  return { verdict: mine.size > its.size ? 'fail' : 'unsure', data: { words } }
})

const others = data.lists.notHeadings.join()

/** A sentence is no heading, nor is a figure, a price or a field's name with its colon. */
function mayHead(words: string): boolean {
  const letters = words.match(/\p{L}/gu)?.length ?? 0
  const figures = words.match(/\p{N}/gu)?.length ?? 0
  return letters >= 2 && figures <= letters && !/[.。,，;；:：!！…、]$/u.test(words)
}

function isBlock(element: Element): boolean {
  const { display } = getComputedStyle(element)
  if (display === 'inline') return standsAlone(element)
  return !display.startsWith('inline') && !display.startsWith('table')
}

/** Bold words that a line break parts from the text after them: `<b>手续费</b><br>…`. */
function standsAlone(element: Element): boolean {
  const { previousSibling, nextElementSibling, nextSibling } = element
  const before = gap(previousSibling) && (element.previousElementSibling?.localName ?? 'br') === 'br'
  const after = nextElementSibling?.localName === 'br' && (nextSibling === nextElementSibling || gap(nextSibling))
  return before && after && getComputedStyle(element).fontWeight >= '600'
}

function gap(node: Node | null): boolean {
  return node === null || (node.nodeType === 3 && !node.textContent?.trim())
}

function holdsBlocks(element: Element): boolean {
  return [...element.querySelectorAll('*')].some(child => !getComputedStyle(child).display.startsWith('inline'))
}

/** What names a dialog, a group or a field has its part already. */
function names(element: Element): boolean {
  if (!element.id) return false
  const root = element.getRootNode() as Document | ShadowRoot
  const id = CSS.escape(element.id)
  return root.querySelector(`[aria-labelledby~="${id}"], [aria-describedby~="${id}"]`) !== null
}

/** The size and weight of most of an element's words: those of the first piece of text in it. */
function lookOf(element: Element): { size: number; weight: number } {
  const walker = element.ownerDocument.createTreeWalker(element, 4)
  let longest = { length: 0, box: element }
  while (walker.nextNode()) {
    const { textContent, parentElement } = walker.currentNode
    const length = (textContent ?? '').trim().length
    if (parentElement && length > longest.length) longest = { length, box: parentElement }
  }
  const { fontSize, fontWeight } = getComputedStyle(longest.box)
  return { size: Number.parseFloat(fontSize), weight: Number(fontWeight) }
}
