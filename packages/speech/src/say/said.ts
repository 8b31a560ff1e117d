import { caption, plain, type Segment } from '../read/caption.ts'
import type { Token } from '../token.ts'
import type { Priority } from './queue.ts'

/** Words on their way, or the last that were. */
export interface Said {
  readonly id: number
  readonly priority: Priority
  /** What text may carry of it, with the privacy of each; what was withheld is not in here. */
  readonly tokens: readonly Token[]
  readonly segments: readonly Segment[]
  readonly text: string
  /** The group being said, to be marked; null before the first and after the last. */
  readonly markedGroup: number | null
  /** False: we make no sound for it, so a live region must carry the words. Never both. */
  readonly sounds: boolean
  /** It was not heard to its end, and nobody here wished so: the caption bar offers 再听一遍. Nothing resumes by itself. */
  readonly interrupted: boolean
}

/** What a caption bar and a live region need to know; a new object at every change. */
export interface DirectorState {
  readonly saying: Said | null
  /** The last thing said, for the caption bar and 再听一遍. */
  readonly heard: Said | null
  /** Whether what is said next would be heard from us. */
  readonly makesSound: boolean
  readonly quiet: boolean
}

/** Words about to be said, as text. */
export function saidOf(id: number, priority: Priority, tokens: readonly Token[], sounds: boolean): Said {
  return {
    id,
    priority,
    tokens,
    segments: caption(tokens),
    text: plain(tokens),
    markedGroup: null,
    sounds,
    interrupted: false,
  }
}
