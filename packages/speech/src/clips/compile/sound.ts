/** Everything is made at this rate: enough for a voice, and half the memory of 48 kHz. */
export const sampleRate = 24_000

export const samplesIn = (ms: number) => Math.round((ms * sampleRate) / 1_000)

const frame = samplesIn(5)
/** Below the loudest frame by this much nothing of a syllable is left, only the room. */
const silenceDb = 42
const keepMs = 10
const fadeMs = 5

/** Cuts the silence off both ends and leaves 10 ms. A sound that is silent throughout becomes empty. */
export function trim(samples: Float32Array): Float32Array {
  const levels = frames(samples)
  const loudest = Math.max(0, ...levels)
  if (loudest < 1e-4) return new Float32Array(0)
  const border = loudest * 10 ** (-silenceDb / 20)
  const first = levels.findIndex(level => level >= border)
  const last = levels.findLastIndex(level => level >= border)
  const from = Math.max(0, first * frame - samplesIn(keepMs))
  return samples.slice(from, Math.min(samples.length, (last + 1) * frame + samplesIn(keepMs)))
}

/** Fades both ends so that joining makes no click. Changes the samples given. */
export function fade(samples: Float32Array): Float32Array {
  const length = Math.min(samplesIn(fadeMs), samples.length >> 1)
  for (let at = 0; at < length; at += 1) {
    const gain = 0.5 - 0.5 * Math.cos((Math.PI * at) / length)
    samples[at] = (samples[at] ?? 0) * gain
    const other = samples.length - 1 - at
    samples[other] = (samples[other] ?? 0) * gain
  }
  return samples
}

export function rms(samples: Float32Array): number {
  let sum = 0
  for (const sample of samples) sum += sample * sample
  return samples.length === 0 ? 0 : Math.sqrt(sum / samples.length)
}

export function mean(samples: Float32Array): number {
  let sum = 0
  for (const sample of samples) sum += sample
  return samples.length === 0 ? 0 : sum / samples.length
}

export const decibel = (level: number) => 20 * Math.log10(Math.max(level, 1e-9))

function frames(samples: Float32Array): number[] {
  return Array.from({ length: Math.ceil(samples.length / frame) }, (_, at) =>
    rms(samples.subarray(at * frame, (at + 1) * frame)),
  )
}
