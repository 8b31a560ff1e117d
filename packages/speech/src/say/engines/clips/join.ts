import type { Schedule } from './schedule.ts'

/** A sprite as it came out of the decoder. */
export interface DecodedSprite {
  readonly samples: Float32Array
  readonly sampleRate: number
  /** Where its marker stands, in its own samples. */
  readonly marker: number
}

/** A prompt as one run of samples, at the rate of its sprites. */
export interface Joined {
  readonly samples: Float32Array<ArrayBuffer>
  readonly sampleRate: number
  /** When each group begins, in ms from the first sample. */
  readonly marks: readonly { readonly group: number; readonly atMs: number }[]
}

/**
 * Joins the clips of a prompt into one run of samples. One run is one node for the browser to start: no two clips can
 * drift apart or overlap, on any phone, and its end is the end. Throws when a sprite is not among those given.
 */
export function join({ clips, length, sampleRate }: Schedule, sprites: ReadonlyMap<string, DecodedSprite>): Joined {
  const rate = sprites.values().next().value?.sampleRate ?? sampleRate
  const scale = rate / sampleRate
  const joined = new Float32Array(Math.round(length * scale))
  for (const clip of clips) {
    const sprite = sprites.get(clip.sprite)
    if (!sprite) throw new Error(`The sprite ${clip.sprite} was not given.`)
    const from = Math.max(0, Math.round(sprite.marker + clip.from * scale))
    const sound = sprite.samples.subarray(from, from + Math.round(clip.length * scale))
    const to = Math.round(clip.start * scale)
    joined.set(sound.subarray(0, joined.length - to), to)
    fadeEnds(joined.subarray(to, to + sound.length), Math.round(clip.fade * scale))
  }
  return { samples: joined, sampleRate: rate, marks: marksOf(clips, sampleRate) }
}

/** Straight ramps from nothing and to nothing. */
function fadeEnds(sound: Float32Array, length: number) {
  for (let at = 0; at < length; at += 1) {
    const gain = at / length
    sound[at] = (sound[at] ?? 0) * gain
    const end = sound.length - 1 - at
    sound[end] = (sound[end] ?? 0) * gain
  }
}

function marksOf(clips: Schedule['clips'], sampleRate: number): Joined['marks'] {
  return clips
    .filter(({ group }, at) => clips[at - 1]?.group !== group)
    .map(({ group, start }) => ({ group, atMs: (start * 1000) / sampleRate }))
}
