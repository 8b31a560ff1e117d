import { coloursIn, isReddish } from '../../measure/colour.ts'

/** What says something beside words, near one field, at one moment. */
export interface Drawn {
  /** The colours of its edges, and of the boxes around it. */
  readonly edges: readonly string[]
  /** Words that come out of a style or stand in the empty field, and the pictures beside it. */
  readonly tells: string
}

/** How a field is drawn; `box` is the largest box around it that holds no other. */
export function drawnAs(field: Element, box: Element): Drawn {
  const around: Element[] = []
  for (let at: Element | null = field; at; at = at === box ? null : at.parentElement) around.push(at)
  const parts = [box, ...box.querySelectorAll('*')]
  const styled = parts.flatMap(part => ['::before', '::after'].map(name => getComputedStyle(part, name).content))
  const pictures = parts.filter(part => part.matches('img, svg, i') && part.checkVisibility())
  return {
    edges: around.flatMap(edgesOf),
    tells: [field.getAttribute('placeholder') ?? '', ...styled, pictures.length].join('\n'),
  }
}

/** Whether an edge turned red, and nothing else tells what that means. */
export function reddened(before: Drawn | undefined, after: Drawn): boolean {
  if (!before || before.tells !== after.tells) return false
  return after.edges.some((edge, at) => edge !== before.edges[at] && isRed(edge))
}

function edgesOf(element: Element): string[] {
  const { outlineStyle, outlineColor, boxShadow, ...style } = getComputedStyle(element)
  const sides = (['Top', 'Right', 'Bottom', 'Left'] as const).map(side =>
    style[`border${side}Width`] === '0px' ? '' : style[`border${side}Color`],
  )
  return [...sides, outlineStyle === 'none' ? '' : outlineColor, boxShadow === 'none' ? '' : boxShadow]
}

function isRed(edge: string): boolean {
  const [colour] = coloursIn(edge)
  return colour !== undefined && colour.a > 0.1 && isReddish(colour)
}
