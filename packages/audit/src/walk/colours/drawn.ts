import type { Picture } from '../picture.ts'
import type { Box } from '../survey/box.ts'

/** Whether anything stands out within a box of a picture, by the least step of a colour channel, of 255. */
export function isDrawn({ width, height, rgba }: Picture, box: Box, least: number): boolean {
  const low = [255, 255, 255]
  const high = [0, 0, 0]
  // One pixel around it too, so that a plain square on a plain ground is seen.
  for (let y = Math.max(0, Math.floor(box.top) - 1); y < Math.min(height, Math.ceil(box.bottom) + 1); y += 1)
    for (let x = Math.max(0, Math.floor(box.left) - 1); x < Math.min(width, Math.ceil(box.right) + 1); x += 1)
      for (const channel of [0, 1, 2]) {
        const value = rgba[(y * width + x) * 4 + channel] ?? 0
        low[channel] = Math.min(low[channel] ?? 0, value)
        high[channel] = Math.max(high[channel] ?? 0, value)
      }
  return high.some((value, channel) => value - (low[channel] ?? 0) >= least)
}
