import type { ReadyClip } from './pack.ts'
import { samplesIn } from './sound.ts'

/**
 * A browser decodes a sprite whole: what all files share took five minutes of sound, 30 MB and most of a second before the
 * first word. So a sprite ends when it is this long, as recorded, and goes on as `core-2`, `core-3` … Clips that come one
 * after the other in the inventory are used together, so most prompts need two or three.
 */
const longest = samplesIn(15_000)

/** Divides sprites that are too long to be decoded at once. */
export function divide<C extends ReadyClip>(clips: readonly C[]): C[] {
  const filled = new Map<string, number>()
  return clips.map(clip => {
    const { sprite, samples } = clip
    const before = filled.get(sprite) ?? 0
    filled.set(sprite, before + samples.length)
    const part = Math.floor(before / longest) + 1
    return part === 1 ? clip : { ...clip, sprite: `${sprite}-${part}` }
  })
}
