import type { Language } from '../../token.ts'
import type { Outcome } from './compile.ts'
import type { Codec } from './ffmpeg.ts'
import type { Clip } from './inventory.ts'
import type { SpriteSize } from './pack.ts'
import { sampleRate } from './sound.ts'

/** Faults shown one by one; the rest is a number. */
const mostFaults = 40

/** The summary of one language, in lines. */
export function reportOf(language: Language, { clips, faults, sizes, recordedPace }: Outcome, ms: number): string[] {
  return [
    `${language}: ${clips.length} clips; ${count(clips, 'goes on')} go on, ${count(clips, 'falls')} fall, ${count(clips, 'rises')} rise.`,
    ...figuresIn(clips),
    ...faultsTold(faults),
    ...sizesTold(sizes),
    ...(sizes.length > 0
      ? [`  Recorded at ${Math.round(recordedPace)} characters a minute, made in ${(ms / 1_000).toFixed(1)} s.`]
      : []),
  ]
}

const count = (clips: readonly Clip[], melody: Clip['melody']) => clips.filter(clip => clip.melody === melody).length

/** A figure in a message's own words is read by whoever speaks as they think best. */
function figuresIn(clips: readonly Clip[]): string[] {
  const found = clips.filter(({ words }) => /\d/.test(words)).map(({ words, keys }) => `${keys[0] ?? ''} (${words})`)
  if (found.length === 0) return []
  return [`  Figures in the words themselves; write in a _say message how they are said: ${found.join(', ')}`]
}

function faultsTold(faults: readonly string[]): string[] {
  if (faults.length === 0) return []
  const more = faults.length - mostFaults
  return [
    ...faults.slice(0, mostFaults).map(fault => `  ✗ ${fault}`),
    ...(more > 0 ? [`  … and ${more} more.`] : []),
    `  ${faults.length} faults, so no pack was made. One that stood there before still stands.`,
  ]
}

/** One pace file by file, the largest first; of the others only the whole: they differ by their length. */
function sizesTold(sizes: readonly SpriteSize[]): string[] {
  const paces = [...new Set(sizes.map(({ pace }) => pace))]
  const shown = paces.includes('medium') ? 'medium' : paces[0]
  const own = sizes.filter(({ pace }) => pace === shown)
  const files = [...new Set(own.map(({ sprite }) => fileOf(sprite, own)))]
  const rows = files.map(file =>
    sum(
      `${shown} ${file}`,
      own.filter(({ sprite }) => fileOf(sprite, own) === file),
    ),
  )
  const wholes = paces.map(pace =>
    sum(
      `${pace} in all`,
      sizes.filter(size => size.pace === pace),
    ),
  )
  return [...rows.toSorted((one, other) => other.seconds - one.seconds), ...wholes].map(told)
}

/** `core-2` belongs to `core`. */
function fileOf(sprite: string, sizes: readonly SpriteSize[]): string {
  const base = sprite.replace(/-\d+$/, '')
  return sizes.some(size => size.sprite === base) ? base : sprite
}

type Row = Omit<SpriteSize, 'pace' | 'sprite'> & { readonly name: string; readonly sprites: number }

function sum(name: string, sizes: readonly SpriteSize[]): Row {
  const all = (of: (size: SpriteSize) => number) => sizes.reduce((total, size) => total + of(size), 0)
  const codecs = Object.keys(sizes[0]?.bytes ?? {}) as Codec[]
  const bytes = Object.fromEntries(codecs.map(codec => [codec, all(size => size.bytes[codec] ?? 0)]))
  return {
    name,
    sprites: sizes.length,
    clips: all(({ clips }) => clips),
    seconds: all(({ seconds }) => seconds),
    bytes,
  }
}

function told({ name, sprites, clips, seconds, bytes }: Row): string {
  const files = Object.entries(bytes).map(([codec, size]) => `${codec} ${kB(size)}`)
  const where = `${clips} clips in ${sprites} ${sprites === 1 ? 'sprite' : 'sprites'}`
  return `  ${name}: ${where}, ${seconds.toFixed(0)} s, ${files.join(', ')}, ${decodedMB(seconds)} MB decoded`
}

const kB = (bytes: number) => `${Math.round(bytes / 1_000)} kB`
/** A browser keeps four bytes a sample. */
const decodedMB = (seconds: number) => ((seconds * sampleRate * 4) / 1_000_000).toFixed(1)
