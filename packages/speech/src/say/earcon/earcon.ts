import type { Earcon } from '../cue.ts'
import table from './earcon.json' with { type: 'json' }

/** A tone of an earcon. Between 500 and 2000 Hz, where old ears still hear well. */
interface Note {
  readonly hz: number
  readonly atMs: number
  readonly ms: number
}

interface Row {
  readonly notes: readonly Note[]
  /** Shake, rest, shake …, in ms. */
  readonly vibrate: readonly number[]
}

// A forgotten row is an error here.
const rows: Readonly<Record<Earcon, Row>> = table.earcons

/** How long an earcon sounds, in ms. */
export function lengthOf(name: Earcon): number {
  return Math.max(...rows[name].notes.map(({ atMs, ms }) => atMs + ms))
}

/** How the phone shakes with an earcon: shake, rest, shake …, in ms. */
export function vibrationOf(name: Earcon): readonly number[] {
  return rows[name].vibrate
}

/**
 * Lets an earcon sound from `when` (context time, seconds) on: soft tones that begin and end in silence, at most half as
 * loud as a recording may be. Without `when` at once. Returns its length in ms.
 */
export function playEarcon(name: Earcon, context: BaseAudioContext, when = context.currentTime): number {
  for (const note of rows[name].notes) playNote(note, context, when + note.atMs / 1000)
  return lengthOf(name)
}

function playNote({ hz, ms }: Note, context: BaseAudioContext, from: number) {
  const to = from + ms / 1000
  const tone = context.createOscillator()
  const loudness = context.createGain()
  tone.frequency.value = hz
  loudness.gain.setValueAtTime(0, from)
  loudness.gain.linearRampToValueAtTime(table.gain, from + table.attackMs / 1000)
  loudness.gain.setValueAtTime(table.gain, Math.max(from + table.attackMs / 1000, to - table.releaseMs / 1000))
  loudness.gain.linearRampToValueAtTime(0, to)
  tone.connect(loudness)
  loudness.connect(context.destination)
  tone.start(from)
  tone.stop(to)
}
