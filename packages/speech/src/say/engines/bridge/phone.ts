import type { DirectorSettings } from '../../settings.ts'
import bridge from './bridge.json' with { type: 'json' }
import type { Fields } from './messages.ts'

/** What the native side told of the phone, in the words of the director's settings. */
export type PhoneState = Pick<DirectorSettings, 'screenReader' | 'listening' | 'screenCaptured'>

/** Before anything is told: a loudspeaker, and nobody looking in. */
export const unknownPhone: PhoneState = { screenReader: false, listening: 'open', screenCaptured: false }

/** The state with what a message tells; the same object when it tells nothing new. */
export function learn(state: PhoneState, { screenReader, screenCaptured, route, private: alone }: Fields): PhoneState {
  const learnt: PhoneState = {
    screenReader: typeof screenReader === 'boolean' ? screenReader : state.screenReader,
    screenCaptured: typeof screenCaptured === 'boolean' ? screenCaptured : state.screenCaptured,
    listening: typeof route === 'string' ? listeningOn(route, alone) : state.listening,
  }
  const same = (Object.keys(learnt) as (keyof PhoneState)[]).every(key => learnt[key] === state[key])
  return same ? state : learnt
}

// Bluetooth may be a hearing aid or the loudspeaker of a car: only the native side can tell, and says so outright.
function listeningOn(route: string, alone: unknown): PhoneState['listening'] {
  const isPrivate = typeof alone === 'boolean' ? alone : bridge.privateRoutes.includes(route)
  return isPrivate ? 'private' : 'open'
}
