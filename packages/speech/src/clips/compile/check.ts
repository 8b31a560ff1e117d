import { loudness } from './loudness.ts'
import { decibel, mean, rms, sampleRate, samplesIn, trim } from './sound.ts'

/** What a recording must keep to. */
export const limits = {
  longestMs: 8_000,
  /** Three full samples in a row are a wave that was cut off; one may be chance. */
  fullScale: 0.999,
  fullInARow: 3,
  quietestLufs: -45,
  /** The wave's middle away from zero: a faulty cable or sound card. */
  offset: 0.02,
  /** The room, heard before or behind the voice, is this much below it at least. */
  noiseBelowVoiceDb: 35,
  /** What is less than this below the voice is the voice. */
  voiceBelowVoiceDb: 12,
  /** Noise keeps its level within this. */
  noiseSwingDb: 8,
} as const

/** What is wrong with one sound as it came, in sentences that say what to do; none when it can be used. */
export function faultsOf(samples: Float32Array): string[] {
  const voice = trim(samples)
  if (voice.length === 0) return ['There is nothing to be heard in it. Record it again.']
  const faults: string[] = []
  const ms = Math.round((voice.length * 1_000) / sampleRate)
  if (ms > limits.longestMs) {
    const seconds = `${(ms / 1_000).toFixed(1)} s`
    faults.push(`It is ${seconds} long; ${limits.longestMs / 1_000} s is the most. Cut the message into clauses.`)
  }
  if (isClipped(samples))
    faults.push('Its loudest places are cut off. Record it again, a little further away or softer.')
  const loud = loudness(voice)
  if (loud < limits.quietestLufs)
    faults.push(`It is too quiet (${Math.round(loud)} LUFS). Record it again, closer or louder.`)
  if (Math.abs(mean(samples)) > limits.offset)
    faults.push('Its wave does not swing around zero. Check the microphone’s cable and power.')
  if (hasNoise(samples, rms(voice)))
    faults.push('The room is too loud beside the voice. Record it again where it is quiet.')
  return faults
}

/** The sound without a constant part. */
export function centred(samples: Float32Array): Float32Array {
  const middle = mean(samples)
  return samples.map(sample => sample - middle)
}

function isClipped(samples: Float32Array): boolean {
  let inARow = 0
  for (const sample of samples) {
    inARow = Math.abs(sample) >= limits.fullScale ? inARow + 1 : 0
    if (inARow >= limits.fullInARow) return true
  }
  return false
}

/**
 * Whether the room is heard before or behind the voice: a sound that keeps its level, too loud for silence and too soft
 * for the voice. What swells or dies away there is the voice itself, of a recording without silence around it.
 */
function hasNoise(samples: Float32Array, voice: number): boolean {
  const length = samplesIn(80)
  const [quieter = []] = [samples.subarray(0, length), samples.subarray(-length)]
    .map(end =>
      Array.from({ length: 8 }, (_, at) => decibel(rms(end.subarray((at * length) / 8, ((at + 1) * length) / 8)))),
    )
    .toSorted((one, other) => Math.max(...one) - Math.max(...other))
  const below = decibel(voice) - Math.max(...quieter)
  const steady = Math.max(...quieter) - Math.min(...quieter) < limits.noiseSwingDb
  return steady && below < limits.noiseBelowVoiceDb && below > limits.voiceBelowVoiceDb
}
