import { scaleOf } from '../../measure/scale.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, (element, { least }) => {
  const { fontSize, fontFamily, fontWeight, fontStyle } = getComputedStyle(element)
  const size = Number.parseFloat(fontSize)
  if (size === 0 || element.namespaceURI === 'http://www.w3.org/2000/svg') return null
  const share = shareOf(`${fontStyle} ${fontWeight} 100px ${fontFamily}`)
  if (share === null) return { verdict: 'unsure', data: { height: 0, size, least } }
  const height = Math.round(size * share * scaleOf(element) * 10) / 10
  return { verdict: height >= least ? 'pass' : 'fail', data: { height, size, least } }
})

let pencil: CanvasRenderingContext2D | null = null
const shares = new Map<string, number>()

/** How high a small x of this font is, as a share of its size. */
function shareOf(font: string): number | null {
  const known = shares.get(font)
  if (known !== undefined) return known
  pencil ??= document.createElement('canvas').getContext('2d')
  if (!pencil) return null
  pencil.font = font
  const share = pencil.measureText('x').actualBoundingBoxAscent / 100
  shares.set(font, share)
  return share
}
