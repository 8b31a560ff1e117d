import { systemClock } from '../../clock.ts'
import type { SpeechEngine, SpeechEvent, SpeechItem, Verdict } from '../../engine.ts'
import speech from '../../speech.json' with { type: 'json' }
import numbers from './clips.json' with { type: 'json' }
import { join } from './join.ts'
import { createLoudspeaker, hasWebAudio, type Loudspeaker, type LoudspeakerOptions } from './loudspeaker.ts'
import { type OpenPack, openPack, type Pace, type PackSource } from './pack.ts'
import { type Playing, play } from './play.ts'
import { type Schedule, schedule } from './schedule.ts'
import { createSprites } from './sprites.ts'

export interface ClipsOptions extends LoudspeakerOptions {
  readonly pack: PackSource
  /** Shared with the earcons; without one it opens its own. */
  readonly loudspeaker?: Loudspeaker
  readonly fetch?: (url: string) => Promise<Response>
  /** The pace to make ready before anything is said; 180 characters a minute when nothing is said. */
  readonly charactersPerMinute?: number
  /** Opus has half the bytes of MP3 and takes longer to decode; MP3 when nothing is said, and where Opus fails. */
  readonly prefersOpus?: boolean
  /** Decoded sound kept at most, in bytes; 12 MB when nothing is said. */
  readonly budgetBytes?: number
  /** Speaks with a machine's draft voice, for trying out. */
  readonly allowsDraft?: boolean
}

export interface ClipsEngine extends SpeechEngine {
  /** Where its sound goes; for the earcons. */
  readonly loudspeaker: Loudspeaker
  /** Lets decoded sound go; it comes back when it is needed. A hidden page does so by itself. */
  release(): void
}

/** Speaks with recorded clips, joined to the sample, without any voice of the phone and without anybody's server. */
export function clipsEngine(options: ClipsOptions): ClipsEngine {
  const { clock = systemClock, charactersPerMinute = speech.charactersPerMinute.medium } = options
  const { fetch = url => globalThis.fetch(url), budgetBytes = numbers.budgetBytes, allowsDraft = false } = options
  const loudspeaker = options.loudspeaker ?? createLoudspeaker(options)
  const page = 'page' in options ? options.page : globalThis.document
  const sprites = createSprites({
    clock,
    load: async url => (await answered(fetch(url))).arrayBuffer(),
    decode: bytes => decode(bytes, loudspeaker.context()),
    sampleRate: () => loudspeaker.context()?.sampleRate ?? numbers.sampleRate,
    opus: options.prefersOpus ?? false,
    budgetBytes,
  })
  let open: OpenPack | null = null
  let turn = 0
  let playing: Playing | null = null
  let callOffLoad: (() => void) | null = null

  return {
    id: 'clips',
    caps: { sound: true, needsGesture: true, rank: speech.ranks.clips, offline: true, boundary: true },
    loudspeaker,
    probe,
    unlock() {
      loudspeaker.unlock()
      prefetch()
    },
    canSay(item) {
      // The director keeps secrets back; should somebody ask past it, they still are not said.
      if (item.tokens.some(({ privacy }) => privacy === 'secret')) return false
      const plan = planOf(item, nowOf(item))
      if (!plan || item.language !== open?.pack.language) return false
      if (!sprites.worthTrying(spritesOf(plan.schedule), plan.pace)) return false
      return plan.schedule.standsIn ? 'stand-in' : true
    },
    speak(item, report) {
      stop()
      const mine = turn
      const tell = (event: SpeechEvent) => {
        if (mine !== turn) return
        if (event.type !== 'start' && event.type !== 'boundary') stop()
        report(event)
      }
      callOffLoad = clock.after(numbers.loadWithinMs, () => tell(failed('its sound files come too slowly')))
      say(item, tell, () => mine === turn).catch((reason: unknown) => tell(failed(wordsOf(reason))))
    },
    stop,
    release: sprites.clear,
  }

  async function probe(): Promise<Verdict> {
    if (!options.createContext && !options.loudspeaker && !hasWebAudio()) return no('this browser has no AudioContext')
    try {
      const opened = await openPack(options.pack, async url => (await answered(fetch(url))).json(), charactersPerMinute)
      if (opened.pack.draft && !allowsDraft) return no('the pack is a draft, and allowsDraft is not set')
      open = opened
    } catch (reason) {
      return no(`the pack could not be opened: ${wordsOf(reason)}`)
    }
    page?.addEventListener('visibilitychange', onVisibility)
    // The first tap may have come before the pack.
    if (loudspeaker.context()) prefetch()
    return { ok: true }
  }

  /** The figures and frames that everything needs, while the customer still looks at the screen. */
  function prefetch() {
    const pace = open?.now(charactersPerMinute)
    if (!pace || !loudspeaker.context()) return
    const shared = Object.keys(pace.manifest.sprites).filter(name => /^core(-\d+)?$/.test(name))
    void sprites.ahead(shared, pace)
  }

  async function say(item: SpeechItem, tell: (event: SpeechEvent) => void, mine: () => boolean) {
    // Begun in the handler of the tap, if there is one.
    const waking = loudspeaker.running()
    const plan = planOf(item, await open?.nearest(item.charactersPerMinute)) ?? planOf(item, nowOf(item))
    if (!plan) return tell(failed('there is no clip for some of it'))
    const [context, found] = await Promise.all([waking, sprites.need(spritesOf(plan.schedule), plan.pace)])
    if (!mine()) return
    callOffLoad?.()
    const joined = join(plan.schedule, found)
    start(context, rebuiltOnce)

    function start(on: AudioContext | null, onFrozen: () => void) {
      if (!on) return tell(failed('not-allowed'))
      playing = play(
        joined,
        on,
        { clock, volume: item.volume },
        {
          onStart: () => tell({ type: 'start' }),
          onGroup: group => tell({ type: 'boundary', group }),
          onOver(how) {
            playing = null
            if (how === 'frozen') onFrozen()
            else tell({ type: how === 'ended' ? 'end' : 'interrupted' })
          },
        },
      )
    }

    function rebuiltOnce() {
      loudspeaker.rebuild()
      void loudspeaker.running().then(on => mine() && start(on, () => tell(failed('the loudspeaker stands still'))))
    }
  }

  function nowOf(item: SpeechItem): Pace | undefined {
    return open?.now(item.charactersPerMinute)
  }

  function stop() {
    turn += 1
    callOffLoad?.()
    playing?.stop()
    playing = null
  }

  function onVisibility() {
    if (page?.visibilityState !== 'hidden') return
    sprites.clear()
    loudspeaker.rest()
  }
}

function planOf(item: SpeechItem, pace: Pace | undefined): { schedule: Schedule; pace: Pace } | null {
  if (!pace) return null
  const made = schedule(item.tokens, pace.manifest, pace.charactersPerMinute / item.charactersPerMinute)
  return made && { schedule: made, pace }
}

function spritesOf({ clips }: Schedule): string[] {
  return [...new Set(clips.map(({ sprite }) => sprite))]
}

/** Older WebKit knows only the callbacks. */
function decode(bytes: ArrayBuffer, context: AudioContext | null): Promise<AudioBuffer> {
  if (!context) return Promise.reject(new Error('there is no AudioContext to decode with'))
  return new Promise((resolve, reject) => {
    const decoded: Promise<AudioBuffer> | undefined = context.decodeAudioData(bytes, resolve, reject)
    decoded?.then(resolve, reject)
  })
}

async function answered(response: Promise<Response>): Promise<Response> {
  const answer = await response
  if (!answer.ok) throw new Error(`${answer.url} answered ${answer.status}`)
  return answer
}

function failed(reason: string): SpeechEvent {
  return { type: 'error', reason }
}

function no(reason: string): Verdict {
  return { ok: false, reason }
}

function wordsOf(reason: unknown): string {
  return reason instanceof Error ? reason.message : String(reason)
}
