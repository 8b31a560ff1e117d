import { type RefObject, useEffect, useRef, useSyncExternalStore } from 'react'
import type { Bridge, PhoneState } from '@yinqiao/speech/say/bridge'
import type { Director, Earcons, SpeechEngine } from '@yinqiao/speech/say'
import type { Loudspeaker } from '@yinqiao/speech/say/earcon'
import { phoneMemory } from '../provider/memory.ts'

export interface EngineOptions {
  /** Engines with sound in place of all that the provider would find by itself; an empty list means captions only. */
  readonly engines?: readonly SpeechEngine[] | undefined
  /** The native app around the page: its voice goes first, and what it tells of earphones and screen readers counts. */
  readonly bridge?: Bridge | undefined
  /** Address of a clips pack's `pack.json`: recorded words for phones that have no voice of their own. */
  readonly clips?: string | undefined
  /** Lets a pack speak that was made by a machine, for trying out. */
  readonly allowsDraft?: boolean | undefined
}

/**
 * Gives a director whatever can speak here. Each is fetched the first time sound is wanted, so that a phone that never
 * speaks loads none; their ranks say who goes first: the app's own voice, recordings, the browser's voice.
 */
export function useEngines(
  director: Director,
  wanted: boolean,
  { engines, bridge, clips, allowsDraft }: EngineOptions,
) {
  const free = wanted && engines === undefined
  useOnce(free && bridge !== undefined, async () => {
    const { bridgeEngine } = await import('@yinqiao/speech/say/bridge')
    if (bridge) director.add(bridgeEngine(bridge))
  })
  useOnce(free && clips !== undefined, async () => {
    const { clipsEngine } = await import('@yinqiao/speech/say/clips')
    const { createLoudspeaker } = await import('@yinqiao/speech/say/earcon')
    if (clips)
      director.add(
        clipsEngine({ pack: clips, allowsDraft: allowsDraft ?? false, loudspeaker: shared(createLoudspeaker) }),
      )
  })
  useOnce(free, async () => {
    const { webSpeechEngine } = await import('@yinqiao/speech/say/web-speech')
    director.add(webSpeechEngine({ memory: phoneMemory() }))
  })
}

/** The sounds and shakes beside words, once they have come; null until then, and where an app brings its own engines. */
export function useEarcons({ engines }: EngineOptions): RefObject<Earcons | null> {
  const earcons = useRef<Earcons | null>(null)
  useOnce(engines === undefined, async () => {
    const { createEarcons, createLoudspeaker } = await import('@yinqiao/speech/say/earcon')
    const loudspeaker = shared(createLoudspeaker)
    for (const tap of ['pointerup', 'keydown', 'click'])
      document.addEventListener(tap, loudspeaker.unlock, { once: true, capture: true })
    earcons.current = createEarcons({ getContext: loudspeaker.context })
  })
  return earcons
}

/** Phones give a page few ways out for sound: clips and earcons of all providers share one. */
let loudspeaker: Loudspeaker | null = null
const shared = (create: () => Loudspeaker): Loudspeaker => (loudspeaker ??= create())

/** What the native app tells of the phone, as it changes; nothing without a bridge. It counts in every mode. */
export function usePhone(bridge: Bridge | undefined): Partial<PhoneState> {
  return useSyncExternalStore(bridge?.subscribe ?? untold, bridge?.getSnapshot ?? nothing, nothing)
}

const unknown: Partial<PhoneState> = {}
const nothing = () => unknown
const untold = () => () => undefined

function useOnce(wanted: boolean, fetch: () => Promise<void>) {
  const asked = useRef(false)
  const latest = useRef(fetch)
  useEffect(() => {
    latest.current = fetch
  })
  useEffect(() => {
    if (!wanted || asked.current) return
    asked.current = true
    // Offline before it came: captions go on, and the next visit asks again.
    latest.current().catch(() => undefined)
  }, [wanted])
}
