import { sampleRate } from './sound.ts'

/**
 * The samples of a plain WAV (16 bit PCM), mono at our rate; null for anything else, which ffmpeg knows. Machine voices
 * write such files by the hundred, and a process for each costs more than all the rest.
 */
export function decodeWav(bytes: Buffer): Float32Array | null {
  if (bytes.length < 12 || bytes.toString('latin1', 0, 4) !== 'RIFF' || bytes.toString('latin1', 8, 12) !== 'WAVE')
    return null
  let format: { channels: number; rate: number } | null = null
  for (let at = 12; at + 8 <= bytes.length;) {
    const name = bytes.toString('latin1', at, at + 4)
    // A program that writes into a pipe does not know the length beforehand and says far too much.
    const length = Math.min(bytes.readUInt32LE(at + 4), bytes.length - at - 8)
    if (name === 'fmt ' && length >= 16) {
      if (bytes.readUInt16LE(at + 8) !== 1 || bytes.readUInt16LE(at + 22) !== 16) return null
      format = { channels: bytes.readUInt16LE(at + 10), rate: bytes.readUInt32LE(at + 12) }
    }
    if (name === 'data') return format ? resample(mono(bytes, at + 8, length, format.channels), format.rate) : null
    at += 8 + length + (length % 2)
  }
  return null
}

function mono(bytes: Buffer, from: number, length: number, channels: number): Float32Array {
  const samples = new Float32Array(Math.floor(length / 2 / channels))
  for (let at = 0; at < samples.length; at += 1) {
    let sum = 0
    for (let channel = 0; channel < channels; channel += 1)
      sum += bytes.readInt16LE(from + (at * channels + channel) * 2)
    samples[at] = sum / channels / 32_768
  }
  return samples
}

/** Sample points on each side that a new one is made of. */
const reach = 24

/** The same sound at our rate: windowed sinc, one set of taps for each place between two samples. */
export function resample(samples: Float32Array, rate: number): Float32Array {
  if (rate === sampleRate) return samples
  const shared = divisor(rate, sampleRate)
  const [up, down] = [sampleRate / shared, rate / shared]
  const phases = Array.from({ length: up }, (_, phase) => tapsFor(phase / up, Math.min(1, up / down) * 0.97))
  const out = new Float32Array(Math.floor((samples.length * up) / down))
  for (let at = 0; at < out.length; at += 1) {
    const place = at * down
    const taps = phases[place % up] ?? []
    const first = Math.floor(place / up) - reach + 1
    let sum = 0
    for (let tap = 0; tap < taps.length; tap += 1) sum += (taps[tap] ?? 0) * (samples[first + tap] ?? 0)
    out[at] = sum
  }
  return out
}

function tapsFor(shift: number, cutoff: number): number[] {
  const taps = Array.from({ length: reach * 2 }, (_, tap) => {
    const x = tap - reach + 1 - shift
    const sinc = x === 0 ? 1 : Math.sin(Math.PI * cutoff * x) / (Math.PI * cutoff * x)
    return sinc * (0.5 + 0.5 * Math.cos((Math.PI * x) / reach))
  })
  const sum = taps.reduce((all, tap) => all + tap, 0)
  return taps.map(tap => tap / sum)
}

function divisor(one: number, other: number): number {
  return other === 0 ? one : divisor(other, one % other)
}
