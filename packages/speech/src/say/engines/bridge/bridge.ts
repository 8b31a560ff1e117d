import { type Clock, systemClock } from '../../clock.ts'
import type { Ears } from '../../ears.ts'
import type { BridgeAdapter } from './adapter.ts'
import times from './bridge.json' with { type: 'json' }
import { createCalls } from './calls.ts'
import { type Capabilities, capabilitiesOf } from './capabilities.ts'
import { createListening } from './listen.ts'
import { type BridgeSpeech, type Fields, type Incoming, parseMessage } from './messages.ts'
import { createMouth, type Report } from './mouth.ts'
import { learn, type PhoneState, unknownPhone } from './phone.ts'
import { createWire } from './wire.ts'

/** The native side of an app, as the page sees it: docs/speech/bridge.md. */
export interface Bridge extends Ears {
  /** What the native side can do; null when it did not tell in time. Asked once, when the bridge is made. */
  capabilities(): Promise<Capabilities | null>
  /**
   * Lets the native side say something, in place of what it says now; the returned function stops it. After that, and
   * after an `error`, no event comes any more, and a native side that begins late is told to stop again.
   */
  speak(speech: BridgeSpeech, report: Report): () => void
  /** Calls back when the phone tells of a screen reader, of earphones, of a screen that is recorded or cast. */
  subscribe(listener: () => void): () => void
  /** What the phone has told, fit for `director.configure`; the same object until something changes. */
  getSnapshot(): PhoneState
  /** Stops everything, and listens to the native side no more. */
  close(): void
}

export interface BridgeOptions {
  readonly clock?: Clock
  /** The version of the app's page, told to the native side with the first question. */
  readonly agentVersion?: string
  /** Hears what is wrong with the native side: a sentence for its developer that holds nothing of the customer's. */
  readonly onProblem?: (sentence: string) => void
}

/** Opens the bridge and asks what the native side can do. Nothing that comes over it throws into the page. */
export function createBridge(adapter: BridgeAdapter, options: BridgeOptions = {}): Bridge {
  const { clock = systemClock, agentVersion, onProblem } = options
  const problem = (what: string) => onProblem?.(`Bridge: ${what}. Contract: docs/speech/bridge.md.`)
  const calls = createCalls(adapter, clock, Math.random().toString(36).slice(2, 10))
  const wire = createWire(calls, problem)
  const mouth = createMouth(wire)
  const ears = createListening(wire, clock)
  const listeners = new Set<() => void>()
  let phone = unknownPhone

  const endReceiving = adapter.receive(message => {
    const incoming = parseMessage(message)
    if (typeof incoming === 'string') problem(`a message ${incoming}; it was ignored`)
    else take(incoming)
  })
  const asked = calls.next()
  const known = new Promise<Capabilities | null>(resolve => {
    calls.send(asked, 'speech.capabilities', { agentVersion }, times.capabilitiesWithinMs, answer => {
      if (answer) tell(answer)
      else problem('speech.capabilities was not answered in time, so the page neither speaks nor listens through it')
      resolve(answer && capabilitiesOf(answer))
    })
  })

  return {
    capabilities: () => known,
    speak: mouth.speak,
    async canListen() {
      const capabilities = await known
      if (!capabilities) return { ok: false, reason: 'the native side did not tell what it can do' }
      return capabilities.asr ? { ok: true } : { ok: false, reason: 'the native side does not listen' }
    },
    listen: ears.listen,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    getSnapshot: () => phone,
    close() {
      mouth.hush()
      ears.close()
      endReceiving()
      calls.close()
      listeners.clear()
    },
  }

  function take(incoming: Incoming) {
    if (incoming.type === 'phone') return tell(incoming.body)
    if (incoming.type === 'reply') return takeReply(incoming)
    const { type, event, id, body } = incoming
    if ((type === 'speech' ? mouth : ears).take(event, id, body)) return
    const begins = event === 'start' || event === 'boundary' || event === 'partial'
    if (!wire.late(id, begins)) problem(`${type}.${event} for an "id" the page never sent; it was ignored`)
  }

  function takeReply({ call, ok, body }: Extract<Incoming, { type: 'reply' }>) {
    if (calls.take(call, ok ? body : null)) return
    // What the phone is like stays true, however late it is told.
    if (call === asked && ok) tell(body)
    else if (!wire.late(call, ok)) problem('a reply to a "call" nobody waits for; it was ignored')
  }

  function tell(news: Fields) {
    const learnt = learn(phone, news)
    if (learnt === phone) return
    phone = learnt
    for (const listener of listeners) listener()
  }
}
