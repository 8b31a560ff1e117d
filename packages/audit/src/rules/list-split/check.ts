import { itemsOf } from '../../measure/list.ts'
import { isSaid } from '../../measure/said.ts'
import { wordsIn } from '../../measure/words.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, (list, { lists }) => {
  if (!isSaid(list)) return null
  const count = itemsOf(list).length
  if (count > 1) return { verdict: 'pass', data: { lists: 1 } }
  if (count === 0 || isAlike(list, before(list))) return null
  const run = runFrom(list)
  if (run.length >= lists) return { verdict: 'fail', data: { lists: run.length } }
  const counted = countedFrom(list)
  return counted >= lists ? { verdict: 'unsure', data: { lists: counted } } : null
})

/** A list and those like it that follow at once. */
function runFrom(list: Element): Element[] {
  const run = [list]
  for (let next = after(list); next && isAlike(list, next); next = after(next)) run.push(next)
  return run
}

/** How many lists among siblings count on from this one, whatever stands between. */
function countedFrom(list: Element): number {
  if (list.localName !== 'ol' || startOf(list) !== 1) return 0
  const others = [...(list.parentElement?.children ?? [])].filter(one => one.localName === 'ol' && isSaid(one))
  const from = others.slice(others.indexOf(list))
  const end = from.findIndex((one, at) => itemsOf(one).length !== 1 || startOf(one) !== at + 1)
  return end < 0 ? from.length : end
}

function startOf(list: Element): number {
  return Number.parseInt(list.getAttribute('start') ?? list.querySelector('li')?.getAttribute('value') ?? '1', 10)
}

function isAlike(list: Element, other: Element | null): boolean {
  return other !== null && other.localName === list.localName && itemsOf(other).length === 1
}

function after(list: Element): Element | null {
  return neighbour(list, 'nextSibling')
}

function before(list: Element): Element | null {
  return neighbour(list, 'previousSibling')
}

/** The list right beside this one, each perhaps alone in boxes that say nothing; null where anything stands between. */
function neighbour(list: Element, way: 'nextSibling' | 'previousSibling'): Element | null {
  let shell = list
  for (let box = shell.parentElement; box && isShell(box); box = box.parentElement) shell = box
  let node = shell[way]
  while (node && isNothing(node)) node = node[way]
  if (!node || node.nodeType !== 1) return null
  let found = node as Element
  while (isShell(found)) found = [...found.children].find(isSaid) ?? found
  return found.matches(data.select) ? found : null
}

/** A gap, a rule, what is not said. */
function isNothing(node: Node): boolean {
  if (node.nodeType !== 1) return node.nodeType !== 3 || (node.textContent ?? '').trim() === ''
  const element = node as Element
  if (!isSaid(element)) return true
  return wordsIn(element) === '' && !element.matches(shows) && !element.querySelector(shows)
}

const shows =
  'img, svg, video, audio, canvas, iframe, object, input, select, textarea, button, a, ul, ol, [role], h1, h2, h3, h4, h5, h6'

/** A box for looks with one thing in it and no words of its own. */
function isShell(box: Element): boolean {
  if (!box.matches(':is(div, span, section, article):not([role], [aria-label], [aria-labelledby])')) return false
  return [...box.childNodes].filter(node => !isNothing(node)).length === 1 && [...box.children].some(isSaid)
}
