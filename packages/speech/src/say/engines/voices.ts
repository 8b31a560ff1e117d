import type { Language } from '../../token.ts'
import type { Clock } from '../clock.ts'
import webSpeech from './web-speech.json' with { type: 'json' }

// zh-HK and zh-MO voices read the same characters in Cantonese: another language to a customer in Harbin.
const spoken: Record<Language, RegExp> = {
  'zh-CN': /^(zh|cmn)(?!.*(HK|MO|yue))/i,
  'zh-HK': /^(zh.*(HK|MO|yue)|yue)/i,
  en: /^en/i,
}
const preferred: Record<Language, RegExp> = { 'zh-CN': /CN|Hans/i, 'zh-HK': /HK/i, en: /US|GB/i }

/**
 * The voice to use for a language, or null. Voices of a server are left out unless allowed: they are silent in
 * mainland China, and a customer's words are not theirs to hear.
 */
export function pickVoice(
  voices: readonly SpeechSynthesisVoice[],
  language: Language,
  allowsNetwork: boolean,
): SpeechSynthesisVoice | null {
  const fitting = voices.filter(
    voice => spoken[language].test(voice.lang) && (allowsNetwork || voice.localService !== false),
  )
  return fitting.find(voice => preferred[language].test(voice.lang)) ?? fitting[0] ?? null
}

/** Waits until there are voices: by event and by asking, since Safari never tells and Firefox tells once. */
export function awaitVoices(synthesis: SpeechSynthesis, clock: Clock): Promise<SpeechSynthesisVoice[]> {
  return new Promise(resolve => {
    const giveUpAt = clock.now() + webSpeech.pollForMs
    let callOff: (() => void) | null = null
    const look = () => {
      callOff?.()
      const voices = synthesis.getVoices()
      if (voices.length === 0 && clock.now() < giveUpAt) {
        callOff = clock.after(webSpeech.pollMs, look)
        return
      }
      // Old Safari has the object but not its events.
      synthesis.removeEventListener?.('voiceschanged', look)
      resolve(voices)
    }
    synthesis.addEventListener?.('voiceschanged', look)
    look()
  })
}
