import { plain } from '../read/caption.ts'
import type { Token } from '../token.ts'
import { createChain } from './chain.ts'
import { systemClock } from './clock.ts'
import { cue } from './cue.ts'
import type { Director, DirectorOptions } from './director.contract.ts'
import type { SpeechItem } from './engine.ts'
import { captionsEngine } from './engines/captions.ts'
import { type Rate, tempo, withPauses } from './pace.ts'
import { type Audience, permit } from './permit.ts'
import { cutsInto, enqueue, type Queue, type Utterance } from './queue.ts'
import { type DirectorState, type Said, saidOf } from './said.ts'
import { type DirectorSettings, modeSounds, usualSettings, type Volume } from './settings.ts'
import speech from './speech.json' with { type: 'json' }
import { louderThan, slowerThan } from './steps.ts'
import { takeTurn, type Turn } from './turn.ts'

/** Makes the voice of an app: one thing at a time, captions always, sound where choices and engines allow it. */
export function createDirector(options: DirectorOptions): Director {
  const { engines = [], clock = systemClock, earcons, onSettings, ...given } = options
  let settings: DirectorSettings = { ...usualSettings, ...given }
  let state: DirectorState = { saying: null, heard: null, makesSound: false, quiet: false }
  let queue: Queue = []
  let current: { readonly utterance: Utterance; turn: Turn | null } | null = null
  let last: Utterance | null = null
  let hidden = false
  let agreed = false
  let count = 0
  let endQuiet: (() => void) | null = null
  let endCue: (() => void) | null = null
  const listeners = new Set<() => void>()
  const captions = captionsEngine(clock)
  const chain = createChain(() => update({}))
  for (const engine of engines) chain.add(engine)

  return {
    say(tokens, { priority = 'step', asked = false, earcon } = {}) {
      if (tokens.length > 0) hear({ tokens, priority, asked, earcon, key: `${plain(tokens)} ${asked}` })
    },
    replay,
    slower: () => step({ rate: slowerThan(settings.rate) }),
    louder: () => step({ volume: louderThan(settings.volume) }),
    asksFirst(tokens = last?.tokens ?? []) {
      if (agreed || !state.makesSound || settings.screenCaptured || settings.listening === 'private') return false
      return holdsSensitive(tokens)
    },
    agree() {
      agreed = true
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
      if (hidden) silenceQueue()
      if (hidden) stopCurrent(true)
      update({})
      next()
    },
    forget() {
      interrupt()
      last = null
      agreed = false
      update({ heard: null })
    },
    configure(change) {
      const before = settings
      settings = { ...settings, ...change }
      if (state.saying?.sounds && current && !mayGoOn(current.utterance, before)) stopCurrent(true)
      update({})
      next()
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

  function replay({ asked }: { readonly asked?: boolean } = {}) {
    const again = last
    interrupt()
    if (again) start({ ...again, earcon: undefined, silent: false, asked: asked ?? again.asked })
  }

  function step(change: { readonly rate: Rate } | { readonly volume: Volume }) {
    const changed: DirectorSettings = { ...settings, ...change }
    const tells = changed.rate !== settings.rate || changed.volume !== settings.volume
    settings = changed
    if (tells) onSettings?.(change)
    replay()
  }

  function start(utterance: Utterance) {
    const [sound, text] = [itemFor(utterance, 'sound'), itemFor(utterance, 'text')]
    const speakers = state.makesSound && !utterance.silent ? chain.forItem(sound) : []
    const mine: { readonly utterance: Utterance; turn: Turn | null } = { utterance, turn: null }
    current = mine
    last = utterance
    update({ saying: saidOf(++count, utterance.priority, text.tokens, speakers.length > 0) })
    // A listener may have said something else, or pressed something.
    if (current !== mine) return
    const waitMs =
      utterance.earcon && !utterance.silent && !hidden && !state.quiet ? cue(earcons, utterance.earcon, maySound()) : 0
    if (waitMs > 0 && speakers.length > 0) endCue = clock.after(waitMs, speak)
    else speak()

    function speak() {
      mine.turn = takeTurn([...speakers, captions], engine => (engine.caps.sound ? sound : text), clock, {
        onEngine: ({ caps }) => caps.sound === state.saying?.sounds || show({ sounds: caps.sound }),
        onGroup: markedGroup => show({ markedGroup }),
        onOutcome: chain.mark,
        onDone(ending) {
          current = null
          if (ending === 'interrupted') silenceQueue()
          rest(ending !== 'said' || utterance.silent)
          next()
        },
      })
    }
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

  /** What waits is shown, and neither spoken into a call nor when the customer comes back to the page. */
  function silenceQueue() {
    queue = queue.map(waiting => ({ ...waiting, silent: true }))
  }

  /** `unwished`: not by a press of the customer, who may want to hear it again. */
  function stopCurrent(unwished = false) {
    const stopped = current
    current = null
    endCue?.()
    stopped?.turn?.stop()
    if (stopped) rest(unwished)
  }

  /** What was being said becomes what was heard; what came to a page nobody looked at was not heard. */
  function rest(unwished = false) {
    const { saying } = state
    if (saying) update({ saying: null, heard: { ...saying, markedGroup: null, interrupted: unwished || hidden } })
  }

  function show(change: Partial<Said>) {
    if (state.saying) update({ saying: { ...state.saying, ...change } })
  }

  function itemFor(utterance: Utterance, audience: Audience): SpeechItem {
    const { charactersPerMinute, pauses } = tempo(settings.rate)
    return {
      tokens: withPauses(allowed(utterance, audience, settings), pauses),
      language: settings.language,
      charactersPerMinute,
      pauses,
      volume: speech.volume[settings.volume],
    }
  }

  /** Earphones pulled out, a screen cast, sound switched off: what may no longer be heard ends in the middle of a word. */
  function mayGoOn(utterance: Utterance, before: DirectorSettings): boolean {
    if (!modeSounds(settings)) return false
    const opened = before.listening === 'private' && settings.listening === 'open'
    if (opened && !agreed && holdsSensitive(utterance.tokens)) return false
    return plain(allowed(utterance, 'sound', settings)) === plain(allowed(utterance, 'sound', before))
  }

  function maySound(): boolean {
    return !hidden && !state.quiet && modeSounds(settings)
  }

  function update(change: Partial<DirectorState>) {
    state = { ...state, ...change }
    state = { ...state, makesSound: chain.sounds() && maySound() }
    for (const listener of listeners) listener()
  }
}

function allowed({ tokens, asked }: Utterance, audience: Audience, settings: DirectorSettings): Token[] {
  return permit(tokens, { ...settings, audience, asked })
}

function holdsSensitive(tokens: readonly Token[]): boolean {
  return tokens.some(({ privacy }) => privacy === 'sensitive')
}
