export interface Size {
  readonly width: number
  readonly height: number
}

/** How large a thing a finger finds, in CSS px: the element with what its pseudo-elements add, or one of its labels. */
export function hitBox(element: Element): Size {
  const boxes = [extended(element), ...labelsOf(element).map(extended)]
  return boxes.reduce((best, box) => (shorter(box) > shorter(best) ? box : best))
}

/** The labels of a field; none for anything else. */
export function labelsOf(element: Element): Element[] {
  return 'labels' in element && element.labels ? [...(element.labels as NodeListOf<HTMLLabelElement>)] : []
}

function shorter({ width, height }: Size): number {
  return Math.min(width, height)
}

/** A common way to enlarge what can be pressed is an invisible ::before that reaches beyond the element. */
function extended(element: Element): Size {
  const area = areaOf(element)
  if (area) return area
  const { width, height } = element.getBoundingClientRect()
  const reaches = ['::before', '::after'].map(name => reach(element, name))
  const most = (side: keyof typeof nowhere) => Math.max(0, ...reaches.map(found => found[side]))
  return { width: tenth(width + most('left') + most('right')), height: tenth(height + most('top') + most('bottom')) }
}

/** An area of a picture is as large as its corners say, whatever box a browser gives it. */
function areaOf(element: Element): Size | null {
  const coords = element.localName === 'area' ? element.getAttribute('coords') : null
  if (!coords) return null
  const numbers = coords.split(/[\s,]+/).map(Number)
  if (element.getAttribute('shape')?.startsWith('circ')) {
    const [, , radius = 0] = numbers
    return { width: 2 * radius, height: 2 * radius }
  }
  const span = (part: number) => {
    const line = numbers.filter((_, at) => at % 2 === part)
    return Math.max(...line) - Math.min(...line)
  }
  return { width: span(0), height: span(1) }
}

const nowhere = { top: 0, right: 0, bottom: 0, left: 0 }

function reach(element: Element, name: string): typeof nowhere {
  const style = getComputedStyle(element, name)
  const counts = style.content !== 'none' && style.position === 'absolute' && style.pointerEvents !== 'none'
  if (!counts || getComputedStyle(element).position === 'static') return nowhere
  return { top: beyond(style.top), right: beyond(style.right), bottom: beyond(style.bottom), left: beyond(style.left) }
}

function beyond(side: string): number {
  return Math.max(0, -(Number.parseFloat(side) || 0))
}

function tenth(px: number): number {
  return Math.round(px * 10) / 10
}
