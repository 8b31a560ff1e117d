import { plain } from '../../../read/caption.ts'
import type { SsmlOptions } from '../../../read/ssml.ts'
import type { Token } from '../../../token.ts'
import { type Clock, systemClock } from '../../clock.ts'
import type { SpeechEngine, SpeechEvent, SpeechItem } from '../../engine.ts'
import { groupAt, markByClock } from '../../marks.ts'
import speech from '../../speech.json' with { type: 'json' }
import type { Bridge } from './bridge.ts'
import { type Capabilities, speaks } from './capabilities.ts'
import { type BridgeSpeech, strictest } from './messages.ts'

export interface BridgeEngineOptions {
  readonly clock?: Clock
  /** Writes markup for a native side that takes it: `ssml` of `@yinqiao/speech/read/ssml`, with your lexicon or without. */
  readonly ssml?: (tokens: readonly Token[], options: SsmlOptions) => string
  /** Where it should be heard; `media` when nothing is said. An earpiece is heard only by who holds the phone to the ear. */
  readonly stream?: (item: SpeechItem) => BridgeSpeech['stream']
}

/** Speaks with the phone's own voice, through the app around the page. */
export function bridgeEngine(bridge: Bridge, options: BridgeEngineOptions = {}): SpeechEngine {
  const { clock = systemClock, ssml: write, stream } = options
  let can: Capabilities['speech']
  let silence: (() => void) | null = null

  return {
    id: 'bridge',
    get caps() {
      const { offline = false, boundary = false } = can ?? {}
      return { sound: true, needsGesture: false, rank: speech.ranks.bridge, offline, boundary }
    },
    async probe() {
      const capabilities = await bridge.capabilities()
      can = capabilities?.speech
      if (can) return { ok: true }
      return { ok: false, reason: `the native side ${capabilities ? 'does not speak' : 'did not tell what it can do'}` }
    },
    canSay({ tokens, language }) {
      if (!can || !speaks(can.languages, language) || strictest(tokens) === 'secret') return false
      return plain(tokens).length <= can.maxCharacters
    },
    speak(item, report) {
      silence?.()
      const { tokens, language, charactersPerMinute, volume } = item
      // The director replaces what may not be said; should somebody call us past it, a secret still does not cross.
      if (strictest(tokens) === 'secret') return report({ type: 'error', reason: 'a secret is not said' })
      let endMarks: (() => void) | null = null
      const quiet = bridge.speak(
        {
          text: plain(tokens),
          tokens: tokens.map(({ text, kind, group, pauseMs = 0 }) => ({ text, kind, group, pauseMs })),
          ...(can?.ssml && write && { ssml: write(tokens, { language, dialect: can.ssml }) }),
          language,
          charactersPerMinute: Math.round(charactersPerMinute),
          volume,
          stream: stream?.(item) ?? 'media',
          privacy: strictest(tokens),
        },
        event => {
          if (event.type === 'boundary-at') return mark(groupAt(tokens, event.charIndex))
          if (event.type === 'start' && !can?.boundary) endMarks = markByClock(tokens, charactersPerMinute, clock, mark)
          report(event)
        },
      )
      silence = () => {
        endMarks?.()
        quiet()
      }

      function mark(group: number | undefined) {
        const event: SpeechEvent | null = group === undefined ? null : { type: 'boundary', group }
        if (event) report(event)
      }
    },
    stop: () => silence?.(),
  }
}
