import { samplesIn } from './sound.ts'

/** One file of clips before it is encoded. */
export interface Sprite {
  readonly samples: Float32Array
  /** Where the click stands, in samples from the start. */
  readonly marker: number
  /** By clip id: first sample, counted from the marker, and length. */
  readonly places: ReadonlyMap<string, readonly [from: number, length: number]>
}

/** The click stands here: behind everything a decoder might swallow, before anything a listener waits for. */
const marker = samplesIn(60)
/** Quiet around the click, so that nothing near it is mistaken for it. */
const quiet = samplesIn(120)
/** Between clips: an encoder smears a clip by a few ms, and a player may be that much beside it. */
const gap = samplesIn(60)

/** Lays clips one behind the other: a click, quiet, then each clip with silence behind it. */
export function spriteOf(clips: readonly { readonly id: string; readonly samples: Float32Array }[]): Sprite {
  const length = clips.reduce((sum, clip) => sum + clip.samples.length + gap, marker + quiet)
  const samples = new Float32Array(length)
  samples.set(click, marker - (click.length >> 1))
  const places = new Map<string, readonly [number, number]>()
  let at = marker + quiet
  for (const clip of clips) {
    samples.set(clip.samples, at)
    places.set(clip.id, [at - marker, clip.samples.length])
    at += clip.samples.length + gap
  }
  return { samples, marker, places }
}

/**
 * One wave, a little over a millisecond, with its peak in the middle: an encoder keeps its place to the sample, where it
 * would wash out a single sample.
 */
const click = Float32Array.from({ length: 49 }, (_, at) => {
  const x = (at - 24) / 5
  return 0.8 * (1 - 2 * x * x) * Math.exp(-x * x)
})
