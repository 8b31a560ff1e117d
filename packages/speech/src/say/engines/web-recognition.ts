import { type Clock, systemClock } from '../clock.ts'
import type { Ears, EarsError } from '../ears.ts'
import { type Hearing, hearing } from '../hearing.ts'

export interface WebRecognitionOptions {
  readonly clock?: Clock
  /** Makes a recogniser; the browser's own when nothing is said. */
  readonly create?: (() => Recognition) | undefined
}

/** What is used of the browser's `SpeechRecognition`, which TypeScript's own library does not know. */
export interface Recognition extends EventTarget {
  lang: string
  interimResults: boolean
  maxAlternatives: number
  start(): void
  stop(): void
  abort(): void
}

/**
 * Listens with the browser, for pages outside mainland China: Chrome sends what is said to Google's servers, which are
 * not reached from there, and no WebView of a Chinese phone has it. Inside an app, the bridge listens.
 */
export function webRecognition(options: WebRecognitionOptions = {}): Ears {
  const { clock = systemClock } = options
  const create = 'create' in options ? options.create : browserRecognition()
  let current: Hearing | null = null
  return {
    canListen: async () => (create ? { ok: true } : { ok: false, reason: 'this browser has no SpeechRecognition' }),
    listen(asking) {
      current?.error('unavailable')
      if (!create) {
        asking.onError('unavailable')
        return () => undefined
      }
      const recognition = create()
      const mine = hearing(asking, clock, () => recognition.stop())
      current = mine
      recognition.lang = asking.language === 'en' ? 'en-US' : asking.language
      recognition.interimResults = true
      recognition.maxAlternatives = 5
      recognition.addEventListener('start', mine.started)
      recognition.addEventListener('result', event => takeResult(event as ResultEvent, mine))
      recognition.addEventListener('error', event => mine.error(reasonOf((event as { error?: string }).error)))
      // It ends without a result when nothing was said.
      recognition.addEventListener('end', () => mine.error('no-speech'))
      try {
        recognition.start()
      } catch {
        mine.error('unavailable')
      }
      return mine.stop
    },
  }
}

interface ResultEvent extends Event {
  readonly results: ArrayLike<ArrayLike<{ readonly transcript: string }> & { readonly isFinal: boolean }>
}

function takeResult({ results }: ResultEvent, mine: Hearing) {
  const [result] = Array.from(results)
  const texts = Array.from(result ?? [], ({ transcript }) => transcript)
  const [text, ...alternatives] = texts
  if (text === undefined) return
  if (result?.isFinal) mine.final(text, alternatives)
  else mine.partial(text)
}

function reasonOf(error: string | undefined): EarsError {
  if (error === 'not-allowed' || error === 'no-speech' || error === 'network') return error
  return error === 'service-not-allowed' ? 'not-allowed' : 'unavailable'
}

function browserRecognition(): (() => Recognition) | undefined {
  const page = globalThis as {
    SpeechRecognition?: new () => Recognition
    webkitSpeechRecognition?: new () => Recognition
  }
  const Found = page.SpeechRecognition ?? page.webkitSpeechRecognition
  return Found && (() => new Found())
}
