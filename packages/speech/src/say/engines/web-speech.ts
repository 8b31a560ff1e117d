import { plain } from '../../read/caption.ts'
import type { Token } from '../../token.ts'
import { chunks } from '../chunks.ts'
import { type Clock, systemClock } from '../clock.ts'
import type { SpeechEngine, SpeechEvent, SpeechItem, Verdict } from '../engine.ts'
import speech from '../speech.json' with { type: 'json' }
import { follow, learnPace, type Saying } from './utterance.ts'
import { type Memory, verdictMemory } from './verdict-memory.ts'
import { awaitVoices, pickVoice } from './voices.ts'
import webSpeech from './web-speech.json' with { type: 'json' }

export interface WebSpeechOptions {
  readonly clock?: Clock
  /** The browser's speech; a page without it makes the probe say no. */
  readonly synthesis?: SpeechSynthesis | undefined
  readonly createUtterance?: (text: string) => SpeechSynthesisUtterance
  readonly agent?: string
  /** Where the verdict is remembered between visits; nowhere by default. */
  readonly memory?: Memory | null
  /** Lets voices be used that send the words to a server. */
  readonly allowsNetworkVoices?: boolean
}

/**
 * Speaks with the browser's own local voice. Each known fault of Web Speech has its answer here (docs/speech.md).
 * No voice, no start in time, a bad experience on an earlier visit: the engine steps back and captions go on.
 */
export function webSpeechEngine(options: WebSpeechOptions = {}): SpeechEngine {
  const { clock = systemClock, memory = null, allowsNetworkVoices = false } = options
  const synthesis = 'synthesis' in options ? options.synthesis : globalThis.speechSynthesis
  const createUtterance = options.createUtterance ?? (text => new SpeechSynthesisUtterance(text))
  const verdicts = verdictMemory(memory, options.agent ?? globalThis.navigator?.userAgent ?? '', clock)
  // Chrome and Safari throw away an utterance nobody holds, and its `end` with it.
  const held = new Set<SpeechSynthesisUtterance>()
  let voices: readonly SpeechSynthesisVoice[] = []
  let naturalPerMinute = webSpeech.naturalPerMinute
  let proven = false
  let silences = 0
  let turn = 0
  let saying: Saying | null = null
  let silentFrom = 0
  let callOffWait: (() => void) | null = null

  return {
    id: 'web-speech',
    caps: { sound: true, needsGesture: true, rank: speech.ranks['web-speech'], offline: !allowsNetworkVoices },
    probe,
    unlock() {
      if (!synthesis || held.size > 0) return
      const silence = createUtterance(' ')
      silence.volume = 0
      hold(silence)
      synthesis.speak(silence)
    },
    canSay: item => voiceFor(item) !== null,
    speak(item, report) {
      stop()
      const mine = turn
      afterGap(() => mine === turn && sayFrom(0, partsOf(item), item, report))
    },
    stop,
  }

  async function probe(): Promise<Verdict> {
    if (!synthesis) return { ok: false, reason: 'this browser has no speechSynthesis' }
    if (verdicts.recall() === false) return { ok: false, reason: 'it stayed silent on an earlier visit' }
    voices = await awaitVoices(synthesis, clock)
    const speaks = (['zh-CN', 'en'] as const).some(language => pickVoice(voices, language, allowsNetworkVoices))
    return speaks
      ? { ok: true }
      : { ok: false, reason: `none of ${voices.length} voices is local and speaks our languages` }
  }

  function sayFrom(index: number, parts: readonly Token[][], item: SpeechItem, report: (event: SpeechEvent) => void) {
    const tokens = parts[index]
    if (!tokens) return report({ type: 'end' })
    const mine = turn
    const utterance = createUtterance(plain(tokens))
    const rate = Math.min(2, Math.max(0.5, item.charactersPerMinute / naturalPerMinute))
    // Some Androids obey only one of the two.
    utterance.lang = item.language
    utterance.voice = voiceFor(item)
    utterance.rate = rate
    utterance.volume = item.volume
    hold(utterance)
    let startedAt = clock.now()
    const callOffStart = proven ? null : clock.after(webSpeech.startWithinMs, () => giveUp('no start'))
    const giveUp = (reason: string) => {
      if (mine !== turn) return
      // Once may be an engine waking up; a phone without a voice fails every time.
      if (!proven && reason !== 'not-allowed' && ++silences >= speech.strikes) verdicts.remember(false)
      stop()
      report({ type: 'error', reason })
    }
    saying = follow(utterance, tokens, item.charactersPerMinute, clock, {
      onStart() {
        callOffStart?.()
        if (!proven) verdicts.remember(true)
        proven = true
        startedAt = clock.now()
        report({ type: 'start' })
      },
      onGroup: group => report({ type: 'boundary', group }),
      onOver(error) {
        callOffStart?.()
        if (error !== null) return giveUp(error)
        naturalPerMinute = learnPace(tokens, clock.now() - startedAt, rate) ?? naturalPerMinute
        // An end that never came: clear the browser's throat before the next clause.
        if (held.has(utterance)) cancel()
        const next = () => mine === turn && sayFrom(index + 1, parts, item, report)
        if (parts[index + 1]) afterGap(next, extraPauseMs(tokens, item))
        else next()
      },
    })
    synthesis?.speak(utterance)
  }

  function stop() {
    turn += 1
    saying?.drop()
    saying = null
    callOffWait?.()
    if (held.size > 0) cancel()
  }

  /** Chrome cancels late and takes the next words along; older WebKit gives cancelled words no event to wait for. */
  function cancel() {
    held.clear()
    silentFrom = clock.now() + webSpeech.gapMs
    synthesis?.cancel()
  }

  /** Right away when nothing was cancelled, so that the handler of a tap is not left. */
  function afterGap(call: () => void, atLeastMs = 0) {
    const gapMs = Math.max(atLeastMs, silentFrom - clock.now())
    if (gapMs > 0) callOffWait = clock.after(gapMs, call)
    else call()
  }

  function hold(utterance: SpeechSynthesisUtterance) {
    held.add(utterance)
    const release = () => held.delete(utterance)
    utterance.addEventListener('end', release)
    utterance.addEventListener('error', release)
  }

  function voiceFor({ language }: SpeechItem): SpeechSynthesisVoice | null {
    return pickVoice(voices, language, allowsNetworkVoices)
  }
}

/** A slow voice rests after every clause, which the browser does not do long enough by itself. */
function partsOf({ tokens, pauses = 1 }: SpeechItem): Token[][] {
  return chunks(tokens, webSpeech.chunkCharacters, pauses <= 1)
}

/** What a slow voice rests longer than the browser does by itself. */
function extraPauseMs(tokens: readonly Token[], { pauses = 1 }: SpeechItem): number {
  return Math.max(0, (tokens.at(-1)?.pauseMs ?? 0) * (1 - 1 / pauses))
}
