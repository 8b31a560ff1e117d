import type { Clock } from '../../clock.ts'
import type { EarsError, ListenOptions } from '../../ears.ts'
import limits from '../../ears.json' with { type: 'json' }
import { type Hearing, hearing } from '../../hearing.ts'
import type { Fields } from './messages.ts'
import type { Wire } from './wire.ts'

/** Listening through the native side, once at a time. */
export interface Listening {
  listen(options: ListenOptions): () => void
  /** Takes an event; false when its listening is over or was never ours. */
  take(event: string, id: string, body: Fields): boolean
  close(): void
}

export function createListening(wire: Wire, clock: Clock): Listening {
  let current: { readonly id: string; readonly hearing: Hearing } | null = null
  const close = () => current?.hearing.error('unavailable')
  return {
    listen(options) {
      close()
      const id = wire.calls.next()
      const mine = hearing(options, clock, () => wire.drop('asr', id))
      current = { id, hearing: mine }
      const { language, timeLimitMs = limits.timeLimitMs } = options
      wire.calls.send(id, 'asr.start', { id, language, timeLimitMs }, limits.startWithinMs, answer => {
        if (answer) mine.started()
        else mine.error('unavailable')
      })
      return mine.stop
    },
    take(event, id, { text, alternatives, reason }) {
      if (current?.id !== id || current.hearing.over) return false
      // Words before the yes are a yes.
      current.hearing.started()
      const words = typeof text === 'string' ? text : ''
      if (event === 'partial') current.hearing.partial(words)
      else if (event === 'final') current.hearing.final(words, textsIn(alternatives))
      else current.hearing.error(reasonOf(reason))
      return true
    },
    close,
  }
}

const reasons: readonly string[] = ['not-allowed', 'no-speech', 'network'] satisfies EarsError[]

function reasonOf(reason: unknown): EarsError {
  // The list above is what is looked for, so what is found is one of them.
  return typeof reason === 'string' && reasons.includes(reason) ? (reason as EarsError) : 'unavailable'
}

function textsIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((text): text is string => typeof text === 'string') : []
}
