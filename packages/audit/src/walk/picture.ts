import { inflateSync } from 'node:zlib'

/** Pixels as they are on the screen, four bytes each. */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly rgba: Uint8Array
}

/** Reads a PNG as browsers write them: 8 bits a channel, with or without alpha, not interlaced. */
export function readPng(png: Buffer): Picture {
  const width = png.readUInt32BE(16)
  const height = png.readUInt32BE(20)
  const kind = png[25]
  if (png[24] !== 8 || (kind !== 2 && kind !== 6) || png[28] !== 0)
    throw new Error('This PNG is not of the kind browsers write: 8 bits a channel, RGB or RGBA, not interlaced.')
  const channels = kind === 6 ? 4 : 3
  return { width, height, rgba: toRgba(unfiltered(inflateSync(body(png)), width, height, channels), channels) }
}

function body(png: Buffer): Buffer {
  const parts: Buffer[] = []
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12)
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)))
  return Buffer.concat(parts)
}

/** Each line is written as its difference from what stands left of it and above it; this adds them up again. */
function unfiltered(lines: Buffer, width: number, height: number, channels: number): Uint8Array {
  const stride = width * channels
  const out = new Uint8Array(stride * height)
  for (let y = 0; y < height; y++) {
    const filter = lines[y * (stride + 1)] ?? 0
    for (let x = 0; x < stride; x++) {
      const here = y * stride + x
      const left = x >= channels ? (out[here - channels] ?? 0) : 0
      const up = y > 0 ? (out[here - stride] ?? 0) : 0
      const corner = x >= channels && y > 0 ? (out[here - stride - channels] ?? 0) : 0
      out[here] = (lines[y * (stride + 1) + 1 + x] ?? 0) + guess(filter, left, up, corner)
    }
  }
  return out
}

function guess(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left
  if (filter === 2) return up
  if (filter === 3) return (left + up) >> 1
  return filter === 4 ? nearest(left, up, corner) : 0
}

function nearest(left: number, up: number, corner: number): number {
  const sum = left + up - corner
  const [l, u, c] = [Math.abs(sum - left), Math.abs(sum - up), Math.abs(sum - corner)]
  if (l <= u && l <= c) return left
  return u <= c ? up : corner
}

function toRgba(pixels: Uint8Array, channels: number): Uint8Array {
  if (channels === 4) return pixels
  const out = new Uint8Array((pixels.length / 3) * 4).fill(255)
  for (let from = 0, to = 0; from < pixels.length; from += 3, to += 4) out.set(pixels.subarray(from, from + 3), to)
  return out
}
