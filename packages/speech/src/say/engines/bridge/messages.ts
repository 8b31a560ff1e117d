import type { Language, Privacy, Token } from '../../../token.ts'
import bridge from './bridge.json' with { type: 'json' }

/** One utterance as it crosses: allowed words only, never a secret. */
export interface BridgeSpeech {
  readonly text: string
  readonly tokens: readonly Pick<Token, 'text' | 'kind' | 'group' | 'pauseMs'>[]
  readonly ssml?: string
  readonly language: Language
  readonly charactersPerMinute: number
  /** 0 to 1. */
  readonly volume: number
  readonly stream: 'media' | 'earpiece'
  /** The strictest level among the tokens: the native side must not write anything but `public` to a log. */
  readonly privacy: Privacy
}

/** A message of the native side that could be read. */
export type Incoming =
  | { readonly type: 'reply'; readonly call: string; readonly ok: boolean; readonly body: Fields }
  | { readonly type: 'speech' | 'asr'; readonly event: string; readonly id: string; readonly body: Fields }
  | { readonly type: 'phone'; readonly body: Fields }

export type Fields = Readonly<Record<string, unknown>>

const speechEvents = /^speech\.(start|boundary|end|error|interrupted)$/
const asrEvents = /^asr\.(partial|final|error)$/

/** Reads a message, or tells a developer why it cannot be read. Never repeats what the message holds. */
export function parseMessage(message: unknown): Incoming | string {
  const body = fieldsOf(message)
  if (!body) return 'is no JSON object'
  if (body['v'] !== bridge.version) return `has no "v": ${bridge.version}`
  const { type, call, id, ok } = body
  if (type === 'reply') {
    if (typeof call !== 'string' || typeof ok !== 'boolean')
      return 'is a reply without "call" (text) and "ok" (boolean)'
    return { type, call, ok, body }
  }
  if (typeof type !== 'string') return 'has no "type"'
  const phone = phoneBody(type, body)
  if (phone) return { type: 'phone', body: phone }
  const event = (speechEvents.exec(type) ?? asrEvents.exec(type))?.[1]
  if (!event) return 'has a "type" that is not in the contract, or lacks its field'
  if (typeof id !== 'string') return `is ${type} without "id"`
  return { type: speechEvents.test(type) ? 'speech' : 'asr', event, id, body }
}

/** The strictest level among tokens. */
export function strictest(tokens: readonly Token[]): Privacy {
  const levels = ['secret', 'sensitive', 'personal'] as const
  return levels.find(level => tokens.some(({ privacy }) => privacy === level)) ?? 'public'
}

function fieldsOf(message: unknown): Fields | null {
  try {
    const parsed: unknown = typeof message === 'string' ? JSON.parse(message) : message
    // A plain object of texts, numbers and booleans; every field is looked at before it is used.
    return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed) ? (parsed as Fields) : null
  } catch {
    return null
  }
}

/** What an event tells of the phone, in the words of the capabilities reply. */
function phoneBody(type: string, { on, route, private: alone }: Fields): Fields | null {
  if (type === 'a11y.screenReader' && typeof on === 'boolean') return { screenReader: on }
  if (type === 'screen.captured' && typeof on === 'boolean') return { screenCaptured: on }
  if (type === 'audio.route' && typeof route === 'string') return { route, private: alone }
  return null
}
