import { plain } from '../read/caption.ts'
import type { Token } from '../token.ts'
import { createChain } from './chain.ts'
import { type Clock, systemClock } from './clock.ts'
import type { SpeechEngine, SpeechItem } from './engine.ts'
import { captionsEngine } from './engines/captions.ts'
import { charactersPerMinute } from './pace.ts'
import { type Audience, permit } from './permit.ts'
import { cutsInto, enqueue, type Priority, type Queue, type Utterance } from './queue.ts'
import { type DirectorState, type Said, saidOf } from './said.ts'
import { type DirectorSettings, modeSounds, usualSettings } from './settings.ts'
import { takeTurn, type Turn } from './turn.ts'

export interface SayOptions {
  /** `step` when nothing is said about it. */
  readonly priority?: Priority
  /** A tap asked for exactly this: only then may a balance be heard. */
  readonly asked?: boolean
}

/** The one voice of an app. */
export interface Director {
  /** Says tokens in their turn; what is being said or waits already is not said again. */
  say(tokens: readonly Token[], options?: SayOptions): void
  /** 再听一遍: the last thing again, under the permission it was said with unless `asked` widens it. */
  replay(options?: { readonly asked?: boolean }): void
  /** Any press: silence at once, and nothing that waits is said any more (EN 301 549 5.1.3.5). */
  interrupt(): void
  /** 安静一会儿: captions only, for `ms`; 0 ends it. */
  quiet(ms: number): void
  /** To be called in the handler of a tap or key: browsers let nothing be heard before. */
  unlock(): void
  /** A hidden page is silent, and stays so when it comes back until somebody asks. */
  setHidden(hidden: boolean): void
  /** Forgets what was said: the customer has gone. */
  forget(): void
  configure(change: Partial<DirectorSettings>): void
  /** Adds an engine that was loaded later, behind those that stand. */
  add(engine: SpeechEngine): void
  makesSound(): boolean
  subscribe(listener: () => void): () => void
  getSnapshot(): DirectorState
}

export interface DirectorOptions extends Partial<DirectorSettings> {
  readonly withheld: string
  /** Engines with sound, best first; captions are always behind them. */
  readonly engines?: readonly SpeechEngine[]
  readonly clock?: Clock
}

/** Makes the voice of an app: one thing at a time, captions always, sound where choices and engines allow it. */
export function createDirector({ engines = [], clock = systemClock, ...given }: DirectorOptions): Director {
  let settings: DirectorSettings = { ...usualSettings, ...given }
  let state: DirectorState = { saying: null, heard: null, makesSound: false, quiet: false }
  let queue: Queue = []
  let current: { readonly utterance: Utterance; turn: Turn | null } | null = null
  let last: Utterance | null = null
  let hidden = false
  let count = 0
  let endQuiet: (() => void) | null = null
  const listeners = new Set<() => void>()
  const captions = captionsEngine(clock)
  const chain = createChain(() => update({}))
  for (const engine of engines) chain.add(engine)

  return {
    say(tokens, { priority = 'step', asked = false } = {}) {
      if (tokens.length > 0) hear({ tokens, priority, asked, key: `${plain(tokens)} ${asked}` })
    },
    replay({ asked } = {}) {
      const again = last
      interrupt()
      if (again) start({ ...again, asked: asked ?? again.asked })
    },
    interrupt,
    quiet(ms) {
      endQuiet?.()
      endQuiet = clock.after(ms, () => update({ quiet: false }))
      interrupt()
      update({ quiet: ms > 0 })
    },
    unlock: chain.unlock,
    setHidden(now) {
      hidden = now
      if (hidden) interrupt()
      update({})
    },
    forget() {
      interrupt()
      last = null
      update({ heard: null })
    },
    configure(change) {
      settings = { ...settings, ...change }
      if (state.saying?.sounds && !modeSounds(settings)) interrupt()
      update({})
    },
    add: chain.add,
    makesSound: () => state.makesSound,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    getSnapshot: () => state,
  }

  function hear(added: Utterance) {
    if (!current) return start(added)
    const { utterance, turn } = current
    if (utterance.key === added.key) return
    const cuts = cutsInto(added, utterance)
    // Cut off before its first word by something more urgent: it comes after. A new step makes it pointless.
    if (cuts && added.priority !== 'step' && !turn?.started()) queue = enqueue(queue, utterance)
    queue = enqueue(queue, added)
    if (!cuts) return
    stopCurrent()
    next()
  }

  function start(utterance: Utterance) {
    const [sound, text] = [itemFor(utterance, 'sound'), itemFor(utterance, 'text')]
    const speakers = state.makesSound ? chain.forItem(sound) : []
    const mine: typeof current = { utterance, turn: null }
    current = mine
    last = utterance
    update({ saying: saidOf(++count, utterance.priority, text.tokens, speakers.length > 0) })
    // A listener may have said something else, or pressed something.
    if (current !== mine) return
    mine.turn = takeTurn([...speakers, captions], engine => (engine.caps.sound ? sound : text), clock, {
      onEngine: ({ caps }) => caps.sound === state.saying?.sounds || show({ sounds: caps.sound }),
      onGroup: markedGroup => show({ markedGroup }),
      onOutcome: chain.mark,
      onDone() {
        current = null
        rest()
        next()
      },
    })
  }

  function next() {
    const [first, ...others] = queue
    if (!first || current) return
    queue = others
    start(first)
  }

  function interrupt() {
    queue = []
    stopCurrent()
  }

  function stopCurrent() {
    const stopped = current
    current = null
    stopped?.turn?.stop()
    if (stopped) rest()
  }

  /** What was being said becomes what was heard. */
  function rest() {
    if (state.saying) update({ saying: null, heard: { ...state.saying, markedGroup: null } })
  }

  function show(change: Partial<Said>) {
    if (state.saying) update({ saying: { ...state.saying, ...change } })
  }

  function itemFor({ tokens, asked }: Utterance, audience: Audience): SpeechItem {
    return {
      tokens: permit(tokens, { ...settings, audience, asked }),
      language: settings.language,
      charactersPerMinute: charactersPerMinute(settings.rate),
    }
  }

  function update(change: Partial<DirectorState>) {
    const changed = { ...state, ...change }
    state = { ...changed, makesSound: chain.sounds() && !hidden && !changed.quiet && modeSounds(settings) }
    for (const listener of listeners) listener()
  }
}
