import type { Language } from '../../token.ts'
import type { Outcome } from './compile.ts'
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
    ...sizes.map(sizeTold),
    ...(sizes.length > 0 ? [total(sizes, recordedPace, ms)] : []),
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

function sizeTold({ pace, sprite, clips, seconds, bytes }: SpriteSize): string {
  const files = Object.entries(bytes).map(([codec, size]) => `${codec} ${kB(size)}`)
  return `  ${pace} ${sprite}: ${clips} clips, ${seconds.toFixed(0)} s, ${files.join(', ')}, ${decodedMB(seconds)} MB decoded`
}

function total(sizes: readonly SpriteSize[], recordedPace: number, ms: number): string {
  const bytes = sizes.reduce(
    (sum, { bytes: files }) => sum + Object.values(files).reduce((all, size) => all + size, 0),
    0,
  )
  return `  ${kB(bytes)} in all, recorded at ${Math.round(recordedPace)} characters a minute, made in ${(ms / 1_000).toFixed(1)} s.`
}

const kB = (bytes: number) => `${Math.round(bytes / 1_000)} kB`
/** A browser keeps four bytes a sample. */
const decodedMB = (seconds: number) => ((seconds * sampleRate * 4) / 1_000_000).toFixed(1)
