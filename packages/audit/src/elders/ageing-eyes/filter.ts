import type { Picture } from '../../walk/picture.ts'
import { bellPair, type Chance } from '../chance.ts'
import eye from './eye.json' with { type: 'json' }

/** How bright each point of a picture is to an eye, 0 to 1 as it is felt. */
export interface Seen {
  readonly width: number
  readonly height: number
  readonly light: Float32Array
}

/** What an eye brings: its sharpness, how much contrast is left to it, and whether its lens has yellowed. */
export interface Eye {
  readonly acuity: number
  readonly contrast: number
}

/** A picture as a machine sees it: nothing lost. */
export function seenClearly({ width, height, rgba }: Picture): Seen {
  return { width, height, light: felt(lightOf(rgba, [1, 1, 1])) }
}

/** The same picture through an ageing eye: yellowed, blurred, fainter, with the grain of a tired nerve. */
export function seenBy({ acuity, contrast }: Eye, { width, height, rgba }: Picture, chance: Chance): Seen {
  const blurred = blur(lightOf(rgba, eye.lens), width, height, sigmaOf(acuity) * eye.scale)
  const light = felt(blurred)
  for (let at = 0; at < light.length; at += 2) {
    const grain = bellPair(chance)
    for (const [next, speck] of grain.entries())
      if (at + next < light.length)
        light[at + next] = 0.5 + ((light[at + next] ?? 0) - 0.5) * contrast + speck * eye.noise
  }
  return { width, height, light }
}

/**
 * How wide the blur is, in CSS px. An eye of acuity 1 tells two points one minute of arc apart; the blur leaves a twentieth
 * of the contrast at the finest lines the eye can tell.
 */
export function sigmaOf(acuity: number): number {
  const minutesPerPx = (Math.atan(1 / eye.pxPerMm / eye.holdsAwayMm) * 180 * 60) / Math.PI
  return ((1 / acuity) * eye.sigmaPerMinute) / minutesPerPx
}

const linear = Float32Array.from({ length: 256 }, (_, value) => {
  const share = value / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
})

/** The light that comes through a lens; the eye is used to its lens, so white stays white. */
function lightOf(rgba: Uint8Array, lens: readonly number[]): Float32Array {
  const shares = eye.luminance.map((share, colour) => share * (lens[colour] ?? 1))
  const all = shares.reduce((sum, share) => sum + share, 0)
  const [red = 0, green = 0, blue = 0] = shares.map(share => share / all)
  const light = new Float32Array(rgba.length / 4)
  for (let at = 0, from = 0; at < light.length; at++, from += 4)
    light[at] =
      red * (linear[rgba[from] ?? 0] ?? 0) +
      green * (linear[rgba[from + 1] ?? 0] ?? 0) +
      blue * (linear[rgba[from + 2] ?? 0] ?? 0)
  return light
}

/** Light is felt by its root: twice the light is not twice as bright. */
function felt(light: Float32Array): Float32Array {
  return light.map(value => Math.max(0, value) ** (1 / 2.2))
}

/** Spreads each point as a bell curve, first across, then down. */
export function blur(light: Float32Array, width: number, height: number, sigma: number): Float32Array {
  const reach = Math.ceil(sigma * 3)
  const bell = Array.from({ length: reach * 2 + 1 }, (_, at) => Math.exp(-((at - reach) ** 2) / (2 * sigma * sigma)))
  const sum = bell.reduce((total, share) => total + share, 0)
  const shares = Float32Array.from(bell, share => share / sum)
  return spread(spread(light, width, height, 1, width, shares, reach), height, width, width, 1, shares, reach)
}

function spread(
  light: Float32Array,
  along: number,
  lines: number,
  step: number,
  nextLine: number,
  shares: Float32Array,
  reach: number,
): Float32Array {
  const out = new Float32Array(light.length)
  for (let line = 0; line < lines; line++)
    for (let at = 0; at < along; at++) {
      let sum = 0
      for (let far = -reach; far <= reach; far++) {
        const from = Math.min(along - 1, Math.max(0, at + far))
        sum += (light[line * nextLine + from * step] ?? 0) * (shares[far + reach] ?? 0)
      }
      out[line * nextLine + at * step] = sum
    }
  return out
}
