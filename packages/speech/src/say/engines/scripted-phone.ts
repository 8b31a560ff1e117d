import type { Clock } from '../clock.ts'
import type { BridgeAdapter } from './bridge/adapter.ts'

/** How a native side can go wrong with one utterance. */
export type PhoneFault =
  | 'none'
  /** No reply and no event. */
  | 'silent'
  /** Replies and begins long after the page has given up, though it was told to stop. */
  | 'late'
  /** Begins without a reply. */
  | 'no-reply'
  | 'refuses'
  | 'error'
  | 'double-end'
  | 'no-end'
  /** Falls silent in the middle of a word and is gone for good. */
  | 'dies'
  /** A call comes. */
  | 'interrupted'
  /** Says things that are not in the contract, and then all goes well. */
  | 'babbles'

export interface ScriptedPhoneOptions {
  readonly clock: Clock
  /** One for each thing it is asked to say, in order; after the last all goes well. */
  readonly faults?: readonly PhoneFault[]
  /** The reply to `speech.capabilities`, without its envelope; `null` for a phone that never answers it. */
  readonly capabilities?: object | null
  readonly capabilitiesAfterMs?: number
}

/** The native side of a bridge, for tests: what it was sent, what a bystander heard, and a way to make it talk. */
export interface ScriptedPhone extends BridgeAdapter {
  readonly sent: readonly Message[]
  /** What a bystander heard, each from its first word on. */
  readonly spoken: readonly string[]
  readonly speaking: boolean
  /** Sends anything to the page. */
  tell(message: unknown): void
}

export interface Message {
  readonly v: number
  readonly call: string
  readonly type: string
  readonly id?: string
  readonly text?: string
  readonly [field: string]: unknown
}

const usual = { speech: { languages: ['zh-CN', 'en'], offline: true }, asr: { languages: ['zh-CN'] } }
const lateMs = 8_000
const sentenceMs = 2_000

/** Makes a scripted phone. */
export function scriptedPhone({ clock, faults = [], ...options }: ScriptedPhoneOptions): ScriptedPhone {
  const { capabilities = usual, capabilitiesAfterMs = 5 } = options
  const sent: Message[] = []
  const spoken: string[] = []
  let listeners: ((message: unknown) => void)[] = []
  let sounding: string | null = null
  let dead = false
  let asked = 0

  return {
    sent,
    spoken,
    get speaking() {
      return sounding !== null
    },
    tell,
    receive(listener) {
      listeners.push(listener)
      return () => {
        listeners = listeners.filter(other => other !== listener)
      }
    },
    post(json) {
      // It was written by the page's own bridge a moment ago.
      const message = JSON.parse(json) as Message
      sent.push(message)
      // The moment a stop takes to cross counts as silence, or every press would sound like two voices.
      if (message.type === 'speech.stop' && sounding === message.id) sounding = null
      if (!dead) clock.after(1, () => dead || hear(message))
    },
  }

  function hear({ type, call, text = '' }: Message) {
    if (type === 'speech.capabilities') {
      if (capabilities) clock.after(capabilitiesAfterMs, () => reply(call, true, capabilities))
    } else if (type === 'speech.stop') {
      reply(call, true)
    } else if (type === 'speech.speak') say(call, text, faults[asked++] ?? 'none')
    else reply(call, true)
  }

  function say(id: string, text: string, fault: PhoneFault) {
    if (fault === 'silent') return
    if (fault === 'refuses') return reply(id, false)
    if (fault === 'babbles') for (const message of babble(id)) tell(message)
    if (fault === 'error') {
      reply(id, true)
      return tell({ v: 1, type: 'speech.error', id, reason: 'no voice data' })
    }
    clock.after(fault === 'late' ? lateMs : 20, () => {
      if (fault !== 'no-reply') reply(id, true)
      begin(id, text, fault)
    })
  }

  function begin(id: string, text: string, fault: PhoneFault) {
    sounding = id
    tell({ v: 1, type: 'speech.start', id })
    // What is stopped in the very moment it begins, nobody hears.
    clock.after(5, () => sounding === id && spoken.push(text))
    if (fault === 'no-end') return
    clock.after(sentenceMs, () => {
      if (sounding !== id) return
      sounding = null
      if (fault === 'dies') dead = true
      else if (fault === 'interrupted') tell({ v: 1, type: 'speech.interrupted', id })
      else tell({ v: 1, type: 'speech.end', id })
      if (fault === 'double-end') tell({ v: 1, type: 'speech.end', id })
    })
  }

  function reply(call: string, ok: boolean, body: object = {}) {
    tell({ ...body, v: 1, type: 'reply', call, ok })
  }

  function tell(message: unknown) {
    for (const listener of listeners) listener(typeof message === 'string' ? message : JSON.stringify(message))
  }
}

function babble(id: string): unknown[] {
  return [
    '{"v":1,',
    'null',
    '[]',
    { type: 'speech.end', id },
    { v: 2, type: 'speech.end', id },
    { v: 1, type: 'speech.finished', id },
    { v: 1, type: 'speech.end' },
    { v: 1, type: 'speech.end', id: 'nobody' },
    { v: 1, type: 'reply', call: 'nobody', ok: true },
    { v: 1, type: 'reply', call: id },
    { v: 1, type: 'a11y.screenReader', on: 'yes' },
  ]
}
