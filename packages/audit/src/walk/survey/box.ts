/** A rectangle in CSS px. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** What two boxes share; it may be empty, or less than empty. */
export function shared(a: Box, b: Box): Box {
  return {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  }
}

/** The smallest rectangle that holds them all. */
export function around(boxes: readonly Box[]): Box {
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  }
}

/** How much room is in a box; none in an empty one. */
export function areaOf({ left, top, right, bottom }: Box): number {
  return Math.max(0, right - left) * Math.max(0, bottom - top)
}

/** The screen, where the page is laid out for it; on phones `innerWidth` grows with what is too wide. */
export function screenBox(page: Document = document): Box {
  const root = page.compatMode === 'BackCompat' ? page.body : page.documentElement
  return { left: 0, top: 0, right: root.clientWidth, bottom: root.clientHeight }
}
