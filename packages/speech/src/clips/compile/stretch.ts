import { samplesIn } from './sound.ts'

const windowLength = samplesIn(30)
const hop = windowLength >> 1
const search = samplesIn(8)

/** The slowest a voice may be drawn out before it sounds ill. Longer pauses do the rest (the director's `tempo`). */
export const slowest = 0.75

/**
 * The same voice faster (above 1) or slower, at the same pitch: overlapping windows, each taken where it best continues
 * the one before (WSOLA). Written here and not left to ffmpeg, so that hundreds of clips need no hundreds of processes.
 */
export function stretch(samples: Float32Array, tempo: number): Float32Array {
  if (tempo === 1 || samples.length < windowLength * 2) return samples.slice()
  const length = Math.round(samples.length / tempo)
  const out = new Float32Array(length + windowLength)
  const weight = new Float32Array(length + windowLength)
  let from = 0
  for (let to = 0; to < length; to += hop) {
    const ideal = Math.min(Math.round(to * tempo), samples.length - windowLength)
    from = to === 0 ? 0 : bestNear(samples, ideal, from + hop)
    for (let at = 0; at < windowLength; at += 1) {
      const gain = to === 0 && at < hop ? 1 : 0.5 - 0.5 * Math.cos((2 * Math.PI * (at + 0.5)) / windowLength)
      out[to + at] = (out[to + at] ?? 0) + (samples[from + at] ?? 0) * gain
      weight[to + at] = (weight[to + at] ?? 0) + gain
    }
  }
  for (let at = 0; at < length; at += 1) out[at] = (out[at] ?? 0) / Math.max(weight[at] ?? 0, 1e-3)
  return out.slice(0, length)
}

/** Near the ideal place, the one whose sound is most like what would have come next: looked for roughly, then finely. */
function bestNear(samples: Float32Array, ideal: number, next: number): number {
  const last = samples.length - windowLength
  if (next > last) return Math.max(0, ideal)
  const rough = bestOf(samples, next, { from: ideal - search, to: ideal + search, step: 4 }, last)
  return bestOf(samples, next, { from: rough - 3, to: rough + 3, step: 1 }, last)
}

type Span = { readonly from: number; readonly to: number; readonly step: number }

function bestOf(samples: Float32Array, next: number, { from, to, step }: Span, last: number): number {
  let best = Math.min(last, Math.max(0, from))
  let most = -Infinity
  for (let place = best; place <= Math.min(last, to); place += step) {
    let product = 0
    let energy = 1e-9
    // Every third sample is enough to find the pitch.
    for (let at = 0; at < hop; at += 3) {
      const here = samples[place + at] ?? 0
      product += here * (samples[next + at] ?? 0)
      energy += here * here
    }
    const likeness = product / Math.sqrt(energy)
    if (likeness > most) {
      most = likeness
      best = place
    }
  }
  return best
}
