import { ownText } from '../../measure/text.ts'
import { isSeen } from '../../measure/visible.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, (element, { letter, word, line }) => {
  const asked = [
    { property: 'letter-spacing', least: letter },
    { property: 'word-spacing', least: word },
    { property: 'line-height', least: line },
  ]
  const measured = asked
    .filter(({ property }) => isNailed(element, property))
    .flatMap(({ property, least }) =>
      textsUnder(element, property).map(text => ({ property, least, times: timesOf(text, property) })),
    )
  const [first] = measured
  if (!first) return null
  const tight = measured.find(({ times, least }) => times < least)
  return { verdict: tight ? 'fail' : 'pass', data: { ...(tight ?? first) } }
})

const handedDown = new Set(['inherit', 'unset', 'revert', 'revert-layer'])

function isNailed(element: Element, property: string): boolean {
  if (!('style' in element)) return false
  const style = element.style as CSSStyleDeclaration
  return style.getPropertyPriority(property) === 'important' && !handedDown.has(style.getPropertyValue(property))
}

/** What is seen in words and has its spacing from this element, not from one further in. */
function textsUnder(element: Element, property: string): Element[] {
  const boxes = [element, ...element.querySelectorAll('*')]
  return boxes.filter(box => {
    const text = ownText(box)
    if (text === '' || !isSeen(box) || box.namespaceURI !== element.namespaceURI) return false
    if (property === 'word-spacing' && !/\S\s+\S/.test(text)) return false
    if (property === 'line-height' && linesOf(box) < 2) return false
    return nearest(box, property) === element
  })
}

function nearest(box: Element, property: string): Element | null {
  for (let at: Element | null = box; at; at = at.parentElement)
    if ('style' in at && (at.style as CSSStyleDeclaration).getPropertyValue(property) !== '') return at
  return null
}

/** How many lines the words of an element stand on. */
function linesOf(box: Element): number {
  const range = box.ownerDocument.createRange()
  range.selectNodeContents(box)
  return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size
}

/** How many times the size of its letters; what a browser calls normal is none between letters and about 1.2 between lines. */
function timesOf(box: Element, property: string): number {
  const style = getComputedStyle(box)
  const size = Number.parseFloat(style.fontSize)
  const px = Number.parseFloat(style.getPropertyValue(property))
  if (Number.isNaN(px)) return property === 'line-height' ? usualLine : 0
  return Math.round((1000 * px) / size) / 1000
}

const usualLine = 1.2
