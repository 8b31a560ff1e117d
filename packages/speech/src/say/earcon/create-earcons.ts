import type { Earcon, Earcons } from '../cue.ts'
import { playEarcon, vibrationOf } from './earcon.ts'

export interface EarconsOptions {
  /** The context they sound in, or null while there is none: `() => clips.loudspeaker.context()`. */
  readonly getContext: () => BaseAudioContext | null
  /** Shakes the phone; the browser's own when nothing is said. A native bridge may do it better. */
  readonly vibrate?: (pattern: number[]) => void
}

/** The five sounds of `director.say(tokens, { earcon })`. Never throws: a sound that fails leaves the words alone. */
export function createEarcons({ getContext, vibrate = shake }: EarconsOptions): Earcons {
  return {
    play(name, how) {
      if (how.vibrate) attempt(() => vibrate([...vibrationOf(name)]))
      return (how.sound && attempt(() => sound(getContext(), name))) || 0
    },
  }
}

function sound(context: BaseAudioContext | null, name: Earcon): number {
  // A context that waits for a tap would sound later, beside other words.
  return context?.state === 'running' ? playEarcon(name, context) : 0
}

/** Not in Safari; elsewhere only after a tap. */
function shake(pattern: number[]) {
  globalThis.navigator?.vibrate?.(pattern)
}

function attempt<T>(act: () => T): T | undefined {
  try {
    return act()
  } catch {
    return undefined
  }
}
