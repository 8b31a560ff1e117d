import type { Picture } from './picture.ts'

export interface Difference {
  /** Pixels whose colour changed so that an eye may notice. */
  readonly area: number
  /** Pixels by the contrast between before and after, in tenths: the entry 30 counts those from 3.0 to 3.1. */
  readonly byTenth: number[]
}

/** What changed between two pictures of the same place; `noticeable` is the least step of a colour channel, of 255. */
export function difference(before: Picture, after: Picture, noticeable: number): Difference {
  const byTenth: number[] = []
  let area = 0
  const length = Math.min(before.rgba.length, after.rgba.length)
  for (let at = 0; at < length; at += 4) {
    if (step(before.rgba, after.rgba, at) < noticeable) continue
    area += 1
    const tenth = Math.floor(contrast(luminance(before.rgba, at), luminance(after.rgba, at)) * 10 + 1e-9)
    byTenth[tenth] = (byTenth[tenth] ?? 0) + 1
  }
  return { area, byTenth: Array.from(byTenth, count => count ?? 0) }
}

function step(before: Uint8Array, after: Uint8Array, at: number): number {
  return Math.max(...[0, 1, 2].map(channel => Math.abs((before[at + channel] ?? 0) - (after[at + channel] ?? 0))))
}

function contrast(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)
}

/** The relative luminance of WCAG. */
function luminance(rgba: Uint8Array, at: number): number {
  return 0.2126 * linear(rgba[at]) + 0.7152 * linear(rgba[at + 1]) + 0.0722 * linear(rgba[at + 2])
}

const curve = Array.from({ length: 256 }, (_, value) => {
  const share = value / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
})

function linear(value = 0): number {
  return curve[value] ?? 0
}
