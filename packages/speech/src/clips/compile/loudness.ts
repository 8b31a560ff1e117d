import { sampleRate, samplesIn } from './sound.ts'

/** The loudness every clip is brought to, and the peak none may pass (dB). */
export const target = { lufs: -18, peakDb: -1 } as const

/**
 * Loudness as an ear weighs it (the two filters of ITU-R BS.1770), over what is voice: a clip may be shorter than the
 * 400 ms a gated measurement wants, so frames of 20 ms count that are at most 20 dB below the loudest.
 */
export function loudness(samples: Float32Array): number {
  const weighed = highPass(shelf(Float64Array.from(samples)))
  const length = samplesIn(20)
  const powers = Array.from({ length: Math.ceil(weighed.length / length) }, (_, at) =>
    power(weighed.subarray(at * length, (at + 1) * length)),
  )
  const loudest = Math.max(0, ...powers)
  const voiced = powers.filter(each => each >= loudest / 100)
  const mean = voiced.reduce((sum, each) => sum + each, 0) / Math.max(1, voiced.length)
  return -0.691 + 10 * Math.log10(Math.max(mean, 1e-12))
}

/** The same sound at the common loudness; a sound with a sharp peak stays a little below it. */
export function level(samples: Float32Array): Float32Array {
  const wanted = 10 ** ((target.lufs - loudness(samples)) / 20)
  const most = 10 ** (target.peakDb / 20) / Math.max(truePeak(samples), 1e-9)
  const gain = Math.min(wanted, most)
  return samples.map(sample => sample * gain)
}

/** The highest point the sound has when it is played, which may lie between two samples (four times oversampled). */
export function truePeak(samples: Float32Array): number {
  let peak = 0
  for (const sample of samples) peak = Math.max(peak, Math.abs(sample))
  const worth = peak * 0.7
  for (let at = 0; at < samples.length; at += 1) {
    if (Math.abs(samples[at] ?? 0) < worth) continue
    for (const taps of between) {
      let sum = 0
      for (let tap = 0; tap < taps.length; tap += 1) sum += (taps[tap] ?? 0) * (samples[at + tap - reach + 1] ?? 0)
      peak = Math.max(peak, Math.abs(sum))
    }
  }
  return peak
}

const reach = 8
/** Windowed sinc for the three points between two samples. */
const between = [0.25, 0.5, 0.75].map(shift =>
  Array.from({ length: reach * 2 }, (_, tap) => {
    const x = tap - reach + 1 - shift
    return (Math.sin(Math.PI * x) / (Math.PI * x)) * (0.5 + 0.5 * Math.cos((Math.PI * x) / reach))
  }),
)

function power(samples: Float64Array): number {
  let sum = 0
  for (const sample of samples) sum += sample * sample
  return sum / Math.max(1, samples.length)
}

/** BS.1770's head: treble counts a little more. Its published coefficients are for 48 kHz; these are its analogue ones. */
function shelf(samples: Float64Array): Float64Array {
  const k = Math.tan((Math.PI * 1681.974450955533) / sampleRate)
  const q = 0.7071752369554196
  const high = 10 ** (3.999843853973347 / 20)
  const band = high ** 0.4996667741545416
  const a0 = 1 + k / q + k * k
  return filter(
    samples,
    [(high + (band * k) / q + k * k) / a0, (2 * (k * k - high)) / a0, (high - (band * k) / q + k * k) / a0],
    [(2 * (k * k - 1)) / a0, (1 - k / q + k * k) / a0],
  )
}

/** And rumble below 38 Hz does not. */
function highPass(samples: Float64Array): Float64Array {
  const k = Math.tan((Math.PI * 38.13547087602444) / sampleRate)
  const q = 0.5003270373238773
  const a0 = 1 + k / q + k * k
  return filter(samples, [1, -2, 1], [(2 * (k * k - 1)) / a0, (1 - k / q + k * k) / a0])
}

function filter(
  samples: Float64Array,
  [b0, b1, b2]: readonly [number, number, number],
  [a1, a2]: readonly [number, number],
) {
  const out = new Float64Array(samples.length)
  let [x1, x2, y1, y2] = [0, 0, 0, 0]
  for (let at = 0; at < samples.length; at += 1) {
    const x = samples[at] ?? 0
    const y = b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2
    out[at] = y
    x2 = x1
    x1 = x
    y2 = y1
    y1 = y
  }
  return out
}
