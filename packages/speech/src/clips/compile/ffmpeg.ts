import { readFile } from 'node:fs/promises'
import { sampleRate } from './sound.ts'
import { run } from './program.ts'

/** The files a pack may bring, and how each is made. MP3 keeps its LAME header, so that players start at the first sample. */
export const codecs = {
  mp3: {
    suffix: 'mp3',
    words: ['-c:a', 'libmp3lame', '-b:a', '48k', '-write_xing', '1', '-id3v2_version', '0', '-f', 'mp3'],
  },
  opus: { suffix: 'ogg', words: ['-c:a', 'libopus', '-b:a', '24k', '-application', 'audio', '-f', 'ogg'] },
} as const

export type Codec = keyof typeof codecs

const quiet = ['-hide_banner', '-loglevel', 'error', '-nostdin']
const raw = ['-f', 'f32le', '-ar', String(sampleRate), '-ac', '1']

/** Any sound file as mono samples from -1 to 1. */
export async function decode(file: string): Promise<Float32Array> {
  return samplesOf(await run('ffmpeg', [...quiet, '-i', file, '-map', '0:a:0', ...raw, '-']))
}

/** Writes samples as a file of a codec. The same samples make the same bytes. */
export async function encode(samples: Float32Array, codec: Codec, file: string): Promise<Buffer> {
  const bytes = Buffer.from(samples.buffer, samples.byteOffset, samples.byteLength)
  const same = ['-map_metadata', '-1', '-fflags', '+bitexact', '-flags', '+bitexact', '-threads', '1']
  const words = [...quiet, ...raw, '-i', 'pipe:0', ...same, ...codecs[codec].words, '-y', file]
  await run('ffmpeg', words, bytes)
  return readFile(file)
}

export function samplesOf(bytes: Buffer): Float32Array {
  const whole = bytes.byteLength - (bytes.byteLength % 4)
  return new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + whole))
}
