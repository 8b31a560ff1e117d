import eye from './eye.json' with { type: 'json' }
import type { Seen } from './filter.ts'
import type { DrawnLine } from './lines.ts'

const { margin } = eye

/** One line cut out of what is seen, dark words on light ground, as a PGM picture. */
export function stripOf(
  { width, height, light }: Seen,
  line: Pick<DrawnLine, 'left' | 'top' | 'right' | 'bottom'>,
): Buffer {
  const left = Math.max(0, Math.floor(line.left * eye.scale) - margin)
  const top = Math.max(0, Math.floor(line.top * eye.scale) - margin)
  const right = Math.min(width, Math.ceil(line.right * eye.scale) + margin)
  const bottom = Math.min(height, Math.ceil(line.bottom * eye.scale) + margin)
  const [across, down] = [Math.max(1, right - left), Math.max(1, bottom - top)]
  const grey = Buffer.alloc(across * down)
  let sum = 0
  for (let y = 0; y < down; y++)
    for (let x = 0; x < across; x++) {
      const value = Math.round((light[(y + top) * width + x + left] ?? 1) * 255)
      grey[y * across + x] = Math.min(255, Math.max(0, value))
      sum += value
    }
  // The reader of words was taught with ink on paper.
  if (sum / grey.length < 128) for (let at = 0; at < grey.length; at++) grey[at] = 255 - (grey[at] ?? 0)
  return Buffer.concat([Buffer.from(`P5\n${across} ${down}\n255\n`), grey])
}
