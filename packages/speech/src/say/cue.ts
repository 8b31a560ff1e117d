import speech from './speech.json' with { type: 'json' }

/** 成功, 注意, 错误, 到账, 按键: the five sounds that go with words, never without them. */
export type Earcon = 'success' | 'attention' | 'error' | 'arrival' | 'key'

/** Whoever makes the sounds and the shaking; the director says when. */
export interface Earcons {
  /** Plays one, and tells how long it sounds, in ms; 0 when nothing is heard. */
  play(name: Earcon, how: { readonly sound: boolean; readonly vibrate: boolean }): number
}

/** Plays a sound and tells how long words must wait for it, in ms. Never throws and never holds words up for long. */
export function cue(earcons: Earcons | undefined, name: Earcon, sound: boolean): number {
  try {
    const ms = earcons?.play(name, { sound, vibrate: true }) ?? 0
    return sound && ms > 0 ? Math.min(ms, speech.earconAtMostMs) : 0
  } catch {
    // A phone that refuses its loudspeaker for a tone still gets the words.
    return 0
  }
}
