/** Red, green and blue from 0 to 255, alpha from 0 to 1. */
export interface Colour {
  readonly r: number
  readonly g: number
  readonly b: number
  readonly a: number
}

/** What paper is where nothing is painted. */
export const white: Colour = { r: 255, g: 255, b: 255, a: 1 }

/** Reads any colour a computed style can hold; null where the browser cannot either. */
export function colourOf(text: string): Colour | null {
  const plain = /^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)$/.exec(text)
  if (plain) return { r: Number(plain[1]), g: Number(plain[2]), b: Number(plain[3]), a: Number(plain[4] ?? 1) }
  return drawn(text)
}

/** Every colour that stands in a value such as a gradient. */
export function coloursIn(value: string): Colour[] {
  const words = value.match(/(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\([^()]*\)|#[\da-f]{3,8}/gi) ?? []
  return words.flatMap(word => colourOf(word) ?? [])
}

/** Whether it is so much more red than anything else that people call it red. */
export function isReddish({ r, g, b }: Colour): boolean {
  return r > 1.5 * Math.max(g, b)
}

/** What is seen where one colour lies on another. */
export function over(top: Colour, below: Colour): Colour {
  const a = top.a + below.a * (1 - top.a)
  if (a === 0) return { ...below, a: 0 }
  const part = (x: number, y: number) => (x * top.a + y * below.a * (1 - top.a)) / a
  return { r: part(top.r, below.r), g: part(top.g, below.g), b: part(top.b, below.b), a }
}

/** A colour of which only a part is there. */
export function faded(colour: Colour, opacity: number): Colour {
  return { ...colour, a: colour.a * opacity }
}

/** Relative luminance as WCAG 2 defines it. */
export function luminanceOf({ r, g, b }: Colour): number {
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b)
}

/** The contrast ratio of two opaque colours, from 1 to 21; never rounded up, so that 4.499 does not read 4.5. */
export function contrastOf(one: Colour, other: Colour): number {
  const [dark = 0, light = 0] = [luminanceOf(one), luminanceOf(other)].toSorted((a, b) => a - b)
  return Math.floor(((light + 0.05) / (dark + 0.05)) * 100 + 1e-9) / 100
}

/** How a person who mends it would write the colour. */
export function hexOf({ r, g, b }: Colour): string {
  return `#${[r, g, b].map(part => Math.round(part).toString(16).padStart(2, '0')).join('')}`
}

function linear(channel: number): number {
  const part = channel / 255
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
}

let pencil: CanvasRenderingContext2D | null = null

/** Lets the browser paint the colour on one dot that no page sees, and looks at the dot. */
function drawn(text: string): Colour | null {
  if (!pencil) {
    const paper = document.createElement('canvas')
    paper.width = 1
    paper.height = 1
    pencil = paper.getContext('2d', { willReadFrequently: true })
  }
  if (!pencil || !CSS.supports('color', text)) return null
  pencil.clearRect(0, 0, 1, 1)
  pencil.fillStyle = text
  pencil.fillRect(0, 0, 1, 1)
  const [r = 0, g = 0, b = 0, a = 0] = pencil.getImageData(0, 0, 1, 1).data
  return { r, g, b, a: a / 255 }
}
