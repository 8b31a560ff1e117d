export type { Earcon, Earcons } from '../cue.ts'
export { createEarcons, type EarconsOptions } from './create-earcons.ts'
export { lengthOf, playEarcon, vibrationOf } from './earcon.ts'
export { createLoudspeaker, type Loudspeaker, type LoudspeakerOptions } from '../engines/clips/loudspeaker.ts'
