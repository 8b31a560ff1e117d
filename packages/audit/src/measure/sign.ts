import { isBlock } from './line-breaks.ts'
import { isSaid } from './said.ts'
import { wordsIn } from './words.ts'

const pictures = 'svg, canvas, img'
const cells = "td, dd, [role='cell'], [role='gridcell']"
/** What is pressed has a name of its own, and what names something else is told with it. */
const named = "a, button, summary, label, th, h1, h2, h3, h4, h5, h6, [role='button'], [role='link']"

/** Whether a picture stands where words are awaited: nothing but it follows a colon, or it is all that a cell holds. */
export function standsForWords(picture: Element): boolean {
  const box = boxOf(picture)
  if (!box || picture.closest(named) || !picture.checkVisibility({ visibilityProperty: true })) return false
  if ([...box.querySelectorAll(pictures)].filter(isSaid).length > 1) return false
  if (box.querySelector('[aria-label], input, select, textarea')) return false
  const words = wordsIn(box)
  return box.matches(cells) ? words === '' : /[:：]$/.test(words) && follows(box, picture)
}

/** Whether another picture stands in the same place beside it that looks different: then each tells something. */
export function differsBeside(picture: Element): boolean {
  return peers(picture).some(
    other => standsForWords(other) && other.localName === picture.localName && lookOf(other) !== lookOf(picture),
  )
}

function boxOf(picture: Element): Element | null {
  let box = picture.parentElement
  while (box && !isBlock(box) && !box.matches(cells)) box = box.parentElement
  return box
}

function follows(box: Element, picture: Element): boolean {
  const range = box.ownerDocument.createRange()
  range.setStart(box, 0)
  range.setEndBefore(picture)
  return /[:：]\s*$/.test(range.toString())
}

function peers(picture: Element): Element[] {
  const box = boxOf(picture)
  const row = box?.closest('tr, [role="row"]')
  const beside = row && box ? rowsBeside(row, [...row.children].indexOf(box)) : siblings(box)
  return beside.flatMap(one => [...one.querySelectorAll(pictures)])
}

function rowsBeside(row: Element, column: number): Element[] {
  return siblings(row).flatMap(other => other.children[column] ?? [])
}

function siblings(box: Element | null): Element[] {
  return [...(box?.parentElement?.children ?? [])].filter(other => other !== box && other.localName === box?.localName)
}

function lookOf(picture: Element): string {
  return picture.localName === 'img' ? (picture.getAttribute('src') ?? '') : picture.innerHTML
}
