import type { ClipManifest } from '../../../clips/manifest.ts'
import { type ClipUse, clipsOf, level } from '../../../clips/use.ts'
import type { Token } from '../../../token.ts'
import numbers from './clips.json' with { type: 'json' }

/** One clip in its place. All places are samples at the manifest's rate. */
export interface ScheduledClip {
  /** From the first sample of the prompt. */
  readonly start: number
  readonly sprite: string
  /** From the sprite's marker. */
  readonly from: number
  readonly length: number
  /** Fades in and out over this many samples, so that a join makes no click. */
  readonly fade: number
  readonly group: number
}

/** A whole prompt, to the sample. */
export interface Schedule {
  readonly sampleRate: number
  readonly length: number
  readonly clips: readonly ScheduledClip[]
  /** Some value is said by other words than its own: 屏幕上的这位 for a name. */
  readonly standsIn: boolean
}

/**
 * Lays the clips of a prompt one behind the other; null when the manifest has no clip for some of it. `slower`: how many
 * times slower than the recording it was asked for. The pauses take that up, for silence helps more than drawn-out
 * syllables do (docs/speech/sound.md), and never more than twofold.
 */
export function schedule(tokens: readonly Token[], manifest: ClipManifest, slower = 1): Schedule | null {
  const uses = withStandIns(clipsOf(tokens), manifest)
  const places = uses.map(({ id }) => placeOf(id, manifest))
  const voiced = places.reduce((sum, place) => sum + (place?.[2] ?? 0), 0)
  const { sampleRate } = manifest
  const fade = samplesIn(numbers.fadeMs, sampleRate)
  const rests = uses.map(({ pauseMs }) => samplesIn(pauseMs, sampleRate))
  const longer = restFactor(rests, voiced * (slower - 1), samplesIn(numbers.pauseFromMs, sampleRate))
  const clips: ScheduledClip[] = []
  let [start, length] = [0, 0]
  for (const [at, { group }] of uses.entries()) {
    const place = places[at]
    if (!place) return null
    const [sprite, from, samples] = place
    clips.push({ start, sprite, from, length: samples, fade: Math.min(fade, samples >> 1), group })
    length = start + samples
    const rest = rests[at] ?? 0
    start = length + (rest < samplesIn(numbers.pauseFromMs, sampleRate) ? rest : Math.round(rest * longer))
  }
  if (clips.length === 0) return null
  return { sampleRate, length, clips, standsIn: uses.some(({ standsIn }) => standsIn) }
}

export function samplesIn(ms: number, sampleRate: number): number {
  return Math.round((ms * sampleRate) / 1000)
}

type Use = ClipUse & { readonly standsIn?: boolean }
type Place = ClipManifest['clips'][string]

/** A value of which any clip is missing is said by its stand-in, whole: half a name is no name. */
function withStandIns(uses: readonly ClipUse[], manifest: ClipManifest): Use[] {
  const lacking = new Set(uses.filter(use => lacks(use, manifest)).map(({ group }) => group))
  return uses.flatMap((use, at): Use[] => {
    if (!lacking.has(use.group) || use.kind === 'words') return [use]
    const standIn = manifest.standIns[use.kind as keyof ClipManifest['standIns']]
    if (standIn === undefined) return [use]
    // The last piece of the value brings its melody and its pause.
    const last = uses[at + 1]?.group !== use.group || uses[at + 1]?.kind !== use.kind
    return last ? [{ ...use, id: standIn + use.id.slice(level(use.id).length), standsIn: true }] : []
  })
}

function lacks({ id, kind }: ClipUse, manifest: ClipManifest): boolean {
  return kind !== 'words' && placeOf(id, manifest) === undefined
}

function placeOf(id: string, { clips }: ClipManifest): Place | undefined {
  return own(clips, id) ?? own(clips, level(id))
}

/** Words come from a bank's data: `constructor` is a word too. */
function own(clips: ClipManifest['clips'], id: string): Place | undefined {
  return Object.hasOwn(clips, id) ? clips[id] : undefined
}

/** Only silence one hears as a pause grows; the 30 ms inside a figure hold it together. */
function restFactor(rests: readonly number[], wanted: number, from: number): number {
  const silence = rests.filter(rest => rest >= from).reduce((sum, rest) => sum + rest, 0)
  if (silence === 0 || wanted <= 0) return 1
  return Math.min(numbers.pausesAtMost, 1 + wanted / silence)
}
