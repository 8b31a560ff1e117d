import { type Clock, systemClock } from '../../clock.ts'
import numbers from './clips.json' with { type: 'json' }

/** What is needed of a document; a test brings less than a whole one. */
export type Page = EventTarget & { readonly visibilityState: string }

export interface LoudspeakerOptions {
  readonly clock?: Clock
  /** Opens a context; null where there is none. */
  readonly createContext?: () => AudioContext | null
  /** Where taps are heard that wake it again after a call. */
  readonly page?: Page | undefined
  /**
   * Whether it may sound although the phone's silent switch is on (iOS), stopping other apps' music. Only true once the
   * customer has switched sound on.
   */
  readonly overridesSilentSwitch?: () => boolean
}

/** The one way out for sound we make ourselves: clips and earcons share it. */
export interface Loudspeaker {
  /** Null until it was first unlocked, or where there is none. */
  context(): AudioContext | null
  /** Opens it or wakes it; to be called in the handler of a tap or key. */
  unlock(): void
  /** The context once it runs; null when it does not without a tap. */
  running(): Promise<AudioContext | null>
  /** Closes a context whose clock stands still, and opens another. */
  rebuild(): void
  /** Rests while the page is hidden. */
  rest(): void
  close(): void
}

/** Whether this browser has Web Audio at all. Opens nothing. */
export function hasWebAudio(): boolean {
  return constructorOf() !== undefined
}

/**
 * Opens an AudioContext only in a tap, at 24 kHz to halve the memory of what is decoded, and keeps it awake: after a call
 * iOS says `interrupted`, and may even say `running` while its clock stands still; then it is closed and opened anew.
 */
export function createLoudspeaker(options: LoudspeakerOptions = {}): Loudspeaker {
  const { clock = systemClock, createContext = openContext, overridesSilentSwitch = () => false } = options
  const page = 'page' in options ? options.page : globalThis.document
  let context: AudioContext | null = null
  let fresh = true
  let callOffLook: (() => void) | null = null
  const taps = ['pointerup', 'keydown', 'click']

  return {
    context: () => context,
    unlock() {
      if (!context) for (const tap of taps) page?.addEventListener(tap, wakeOnTap, true)
      wake()
    },
    async running() {
      const mine = open()
      if (!mine) return null
      resume(mine)
      await untilRunning(mine, fresh ? numbers.freshWithinMs : numbers.awakeWithinMs, clock)
      return context !== null && context.state === 'running' ? context : null
    },
    rebuild,
    rest: () => quietly(() => context?.suspend()),
    close() {
      for (const tap of taps) page?.removeEventListener(tap, wakeOnTap, true)
      callOffLook?.()
      shut()
    },
  }

  function wakeOnTap() {
    if (context && context.state !== 'running') wake()
  }

  function wake() {
    const mine = open()
    if (!mine) return
    resume(mine)
    // iOS counts a context as used by a tap only when something was played in it.
    quietly(() => {
      const silence = mine.createBufferSource()
      silence.buffer = mine.createBuffer(1, 1, mine.sampleRate)
      silence.connect(mine.destination)
      silence.start(0)
    })
    const stood = mine.currentTime
    callOffLook?.()
    // A context just opened may need longer: its loudspeaker wakes first.
    callOffLook = clock.after(fresh ? numbers.freshWithinMs : numbers.awakeWithinMs, () => {
      if (mine !== context) return
      if (mine.currentTime > stood) fresh = false
      else if (!fresh) rebuild()
    })
  }

  function open(): AudioContext | null {
    if (context?.state === 'closed') context = null
    if (context) return context
    fresh = true
    try {
      context = createContext()
    } catch {
      // Some phones allow only a few contexts, some none while a call goes on.
    }
    return context
  }

  function resume(mine: AudioContext) {
    quietly(() => {
      const session = audioSession()
      if (session && overridesSilentSwitch()) session.type = 'playback'
    })
    // `interrupted` is not `suspended`, and needs waking just the same.
    if (mine.state !== 'running') quietly(() => mine.resume())
  }

  function rebuild() {
    shut()
    const mine = open()
    if (mine) resume(mine)
  }

  function shut() {
    const old = context
    context = null
    quietly(() => old?.close())
  }
}

/** Returns after `ms` at the latest: of an interrupted context the promise of `resume` may never settle. */
function untilRunning(context: AudioContext, ms: number, clock: Clock): Promise<void> {
  if (context.state === 'running') return Promise.resolve()
  return new Promise(resolve => {
    const callOff = clock.after(ms, done)
    context.addEventListener('statechange', look)

    function look() {
      if (context.state === 'running') done()
    }

    function done() {
      callOff()
      context.removeEventListener('statechange', look)
      resolve()
    }
  })
}

function openContext(): AudioContext | null {
  const Context = constructorOf()
  if (!Context) return null
  try {
    return new Context({ sampleRate: numbers.sampleRate, latencyHint: 'interactive' })
  } catch {
    // Older ones do not let the rate be chosen.
    return new Context()
  }
}

function constructorOf(): typeof AudioContext | undefined {
  // Safari before 14.1 has it under its old name.
  const { AudioContext: Context, webkitAudioContext } = globalThis as typeof globalThis & {
    webkitAudioContext?: typeof AudioContext
  }
  return Context ?? webkitAudioContext
}

function audioSession(): { type: string } | undefined {
  return (globalThis.navigator as (Navigator & { audioSession?: { type: string } }) | undefined)?.audioSession
}

/** What a loudspeaker refuses shows soon enough in that nothing is heard; it must not stop the page. */
function quietly(act: () => unknown) {
  try {
    const done = act()
    if (done instanceof Promise) done.catch(() => undefined)
  } catch {
    // See above.
  }
}
