import { weigh } from '../../say/pace.ts'
import speech from '../../say/speech.json' with { type: 'json' }
import { sampleRate, samplesIn } from './sound.ts'
import { slowest } from './stretch.ts'

/** The paces a pack can be made in, by the words of the settings page. */
export const paceNames = ['slow', 'medium', 'fast'] as const
export type PaceName = (typeof paceNames)[number]

/** A pace of a pack: how much faster than recorded, and how fast that is. */
export interface Pace {
  readonly name: PaceName
  readonly tempo: number
  readonly charactersPerMinute: number
}

/** This near to the wanted pace the voice is left as it is. */
const near = 0.03

/** How fast a voice speaks, in characters a minute, over everything it said. The 10 ms kept at both ends are not speech. */
export function measuredPace(said: readonly { readonly words: string; readonly samples: Float32Array }[]): number {
  const characters = said.reduce((sum, { words }) => sum + weigh(words), 0)
  const samples = said.reduce((sum, clip) => sum + Math.max(0, clip.samples.length - samplesIn(20)), 0)
  return samples === 0 ? 0 : (characters * 60 * sampleRate) / samples
}

/** How to come from the recorded pace to each of the wanted ones; never slower than sounds well. */
export function pacesFor(names: readonly PaceName[], recorded: number): Pace[] {
  const wanted = speech.charactersPerMinute
  return paceNames
    .filter(name => names.includes(name))
    .map(name => {
      const exact = Math.max(slowest, wanted[name] / recorded)
      const tempo = Math.abs(exact - 1) < near ? 1 : exact
      return { name, tempo, charactersPerMinute: Math.round(recorded * tempo) }
    })
}
