import { screenBox, type Box } from './box.ts'

/** What the boxes around something leave of it. */
export interface Windows {
  /** What lies beyond one of these is lost: no finger can bring it back. */
  readonly hiding: readonly Box[]
  /** What lies beyond one of these is not seen just now. */
  readonly showing: readonly Box[]
}

const endless = 1e6

/** The boxes around the inside of an element that hide what lies beyond them, for good or until it is scrolled to. */
export function windowsAround(element: Element): Windows {
  const hiding: Box[] = []
  const showing: Box[] = []
  const root = element.ownerDocument.documentElement
  const open = { x: true, y: true }
  let { position } = getComputedStyle(element)
  for (let box: Element | null = element; box && box !== root; box = parentOf(box)) {
    const style = getComputedStyle(box)
    const holds = box === element || holder(position, style)
    if (!holds) continue
    if (box !== element) position = style.position
    if (box === element.ownerDocument.body && isOpen(getComputedStyle(root).overflowX)) continue
    // A box of inline text has no client box and clips nothing.
    if (box.clientWidth > 0) {
      hiding.push(windowOf(box, open.x && hides(style.overflowX), open.y && hides(style.overflowY)))
      showing.push(windowOf(box, style.overflowX !== 'visible', style.overflowY !== 'visible'))
    }
    // What can be scrolled here can be brought into every window further out.
    if (scrolls(style.overflowX)) open.x = false
    if (scrolls(style.overflowY)) open.y = false
  }
  const screen = screenWindow(root, position === 'fixed', open)
  return { hiding: [...hiding, screen], showing: [...showing, screen] }
}

function windowOf(box: Element, sideways: boolean, down: boolean): Box {
  const { left, top } = box.getBoundingClientRect()
  const x = left + box.clientLeft
  const y = top + box.clientTop
  return {
    left: sideways ? x : -endless,
    right: sideways ? x + box.clientWidth : endless,
    top: down ? y : -endless,
    bottom: down ? y + box.clientHeight : endless,
  }
}

/** The screen hides what no scrolling reaches: left of and above the page, and beyond it where the page may not scroll. */
function screenWindow(root: Element, fixed: boolean, open: { x: boolean; y: boolean }): Box {
  const { body, defaultView: view } = root.ownerDocument
  const html = getComputedStyle(root)
  const ofBody = body ? getComputedStyle(body) : html
  const stays = (axis: 'overflowX' | 'overflowY') =>
    fixed || hides(isOpen(html.overflowX) && isOpen(html.overflowY) ? ofBody[axis] : html[axis])
  // An open dialog often keeps the page behind it from scrolling; when it closes, all can be reached again.
  const locked = root.querySelector('dialog[open], [aria-modal="true"]') !== null
  const { scrollX = 0, scrollY = 0 } = view ?? {}
  const { right, bottom } = screenBox(root.ownerDocument)
  return {
    left: open.x ? (fixed ? 0 : -scrollX) : -endless,
    top: open.y ? (fixed ? 0 : -scrollY) : -endless,
    right: open.x && stays('overflowX') ? right : endless,
    bottom: open.y && stays('overflowY') && (fixed || !locked) ? bottom : endless,
  }
}

function parentOf(box: Element): Element | null {
  const tree = box.getRootNode()
  return box.assignedSlot ?? box.parentElement ?? ('host' in tree ? (tree as ShadowRoot).host : null)
}

/** Whether a box takes part in placing, and so in hiding, what is positioned like this inside it. */
function holder(position: string, style: CSSStyleDeclaration): boolean {
  const frames = style.transform !== 'none' || style.filter !== 'none' || style.contain.includes('paint')
  if (position === 'fixed') return frames
  return position !== 'absolute' || style.position !== 'static' || frames
}

function hides(overflow: string): boolean {
  return overflow === 'hidden' || overflow === 'clip'
}

function scrolls(overflow: string): boolean {
  return overflow === 'auto' || overflow === 'scroll'
}

function isOpen(overflow: string): boolean {
  return overflow === 'visible'
}
