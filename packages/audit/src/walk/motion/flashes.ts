import type { Picture } from '../picture.ts'
import numbers from './motion.json' with { type: 'json' }

/** One small picture of the screen and when it was drawn. */
export interface Frame {
  readonly atMs: number
  readonly picture: Picture
}

const { columns, rows, lighter, darkest, area } = numbers.flash

/** How often, within any second, so much of the screen flashed at once that it may harm; a flash is there and back. */
export function flashesIn(frames: readonly Frame[], screen: { width: number; height: number }): number {
  const lights = frames.map(({ atMs, picture }) => ({ atMs, cells: cellsOf(picture) }))
  const counts = Array.from({ length: columns * rows }, (_, cell) =>
    mostInASecond(turns(lights.map(({ atMs, cells }) => ({ atMs, light: cells[cell] ?? 0 })))),
  )
  const enough = Math.ceil(area / ((screen.width * screen.height) / counts.length))
  return (counts.toSorted((a, b) => b - a)[enough - 1] ?? 0) / 2
}

/** When one cell turned from darker to lighter or back by so much that an eye takes it for a flash. */
function turns(series: readonly { atMs: number; light: number }[]): number[] {
  const found: number[] = []
  let extreme = series[0]?.light ?? 0
  let rising: boolean | undefined
  for (const { atMs, light } of series) {
    const far = Math.abs(light - extreme) >= lighter && Math.min(light, extreme) < darkest
    const up = light > extreme
    if (far && up !== rising) found.push(atMs)
    if (far) rising = up
    if (far || up === rising) extreme = light
  }
  return found
}

function mostInASecond(times: readonly number[]): number {
  return Math.max(0, ...times.map((from, index) => times.slice(index).filter(at => at - from < 1000).length))
}

/** The light of each part of the picture, 0 to 1. */
function cellsOf({ width, height, rgba }: Picture): number[] {
  return Array.from({ length: columns * rows }, (_, cell) => {
    const x = Math.floor((((cell % columns) + 0.5) * width) / columns)
    const y = Math.floor(((Math.floor(cell / columns) + 0.5) * height) / rows)
    const at = (y * width + x) * 4
    const [red, green, blue] = [0, 1, 2].map(channel => ((rgba[at + channel] ?? 0) / 255) ** 2.2)
    return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0)
  })
}
