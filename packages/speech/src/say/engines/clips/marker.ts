import numbers from './clips.json' with { type: 'json' }
import { samplesIn } from './schedule.ts'

/**
 * Where the click really stands in decoded samples. Decoders disagree by up to 46 ms about the silence an encoder puts in
 * front, so the place the manifest tells is only where to look. Without a click, that place is believed.
 */
export function findMarker(samples: Float32Array, expected: number, sampleRate: number): number {
  const from = Math.max(0, expected - samplesIn(numbers.markerBeforeMs, sampleRate))
  const to = Math.min(samples.length, expected + samplesIn(numbers.markerBehindMs, sampleRate))
  let found = expected
  let loudest = numbers.clickAtLeast
  for (let at = from; at < to; at += 1) {
    const level = Math.abs(samples[at] ?? 0)
    if (level <= loudest) continue
    loudest = level
    found = at
  }
  return found
}
