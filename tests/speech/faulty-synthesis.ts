import type { Clock } from '@yinqiao/speech/say'

/** How a browser's speech goes wrong (facts and links: docs/speech.md). */
export interface Faults {
  /** When voices appear; never when undefined is given outright. */
  readonly voicesAfterMs?: number
  readonly tellsOfVoices?: boolean
  readonly voices?: readonly Partial<SpeechSynthesisVoice>[]
  /** Utterances (by number, silence of the unlock not counted) that never start, never end, end twice, fail. */
  readonly noStart?: readonly number[]
  readonly noEnd?: readonly number[]
  readonly doubleEnd?: readonly number[]
  readonly fail?: Readonly<Record<number, string>>
  /** `speak` within this time after `cancel` disappears, as in Chrome. */
  readonly swallowsForMs?: number
  /** Cancelled utterances get no event, as in old WebKit. */
  readonly cancelsInSilence?: boolean
  /** How long utterances (by number) take to start; 30 ms otherwise. */
  readonly startMs?: Readonly<Record<number, number>>
  /** Tells of every character, this many ms apart. */
  readonly boundaryMs?: number
}

const msPerCharacter = 240

export class FakeUtterance extends EventTarget {
  lang = ''
  voice: unknown = null
  rate = 1
  volume = 1
  readonly text: string

  constructor(text: string) {
    super()
    this.text = text
  }
}

/** A speech synthesis that queues, sounds and misbehaves by the virtual clock. */
export class FaultySynthesis extends EventTarget {
  /** Every utterance that began to sound. */
  readonly begun: FakeUtterance[] = []
  /** Utterances that sounded to their last word. */
  readonly finished: FakeUtterance[] = []
  cancels = 0
  readonly #clock: Clock
  readonly #faults: Faults
  #current: FakeUtterance | null = null
  #waiting: FakeUtterance[] = []
  #count = 0
  #cancelledAt = Number.NEGATIVE_INFINITY
  #voices: unknown[] = []

  constructor(clock: Clock, faults: Faults = {}) {
    super()
    this.#clock = clock
    this.#faults = faults
    if ('voicesAfterMs' in faults && faults.voicesAfterMs === undefined) return
    const appear = () => {
      this.#voices = [...(faults.voices ?? [{ lang: 'zh-CN', localService: true, name: 'Tingting' }])]
      if (faults.tellsOfVoices) this.dispatchEvent(new Event('voiceschanged'))
    }
    if (faults.voicesAfterMs) clock.after(faults.voicesAfterMs, appear)
    else appear()
  }

  /** Whether a bystander hears words now. */
  get sounding() {
    return this.#current !== null && this.begun.at(-1) === this.#current
  }

  getVoices() {
    return this.#voices
  }

  speak(utterance: FakeUtterance) {
    if (this.#clock.now() - this.#cancelledAt < (this.#faults.swallowsForMs ?? 0)) return
    this.#waiting.push(utterance)
    if (!this.#current) this.#next()
  }

  cancel() {
    this.cancels += 1
    this.#cancelledAt = this.#clock.now()
    const dropped = [this.#current, ...this.#waiting]
    this.#current = null
    this.#waiting = []
    if (this.#faults.cancelsInSilence) return
    for (const utterance of dropped)
      if (utterance) this.#clock.after(20, () => this.#tell(utterance, 'error', 'interrupted'))
  }

  #next() {
    const utterance = this.#waiting.shift()
    if (!utterance) return
    this.#current = utterance
    const number = utterance.volume === 0 ? -1 : this.#count++
    const { noStart = [], noEnd = [], doubleEnd = [], fail = {}, startMs = {}, boundaryMs } = this.#faults
    const now = () => this.#current === utterance
    if (noStart.includes(number)) return
    const failure = fail[number]
    if (failure) {
      this.#clock.after(20, () => {
        if (!now()) return
        this.#current = null
        this.#tell(utterance, 'error', failure)
      })
      return
    }
    const fromMs = startMs[number] ?? 30
    this.#clock.after(fromMs, () => {
      if (!now()) return
      if (utterance.volume > 0) this.begun.push(utterance)
      this.#tell(utterance, 'start')
    })
    if (boundaryMs) {
      for (const [index] of [...utterance.text].entries()) {
        this.#clock.after(fromMs + 1 + index * boundaryMs, () => now() && this.#tell(utterance, 'boundary', '', index))
      }
    }
    if (noEnd.includes(number)) return
    this.#clock.after(fromMs + (utterance.text.length * msPerCharacter) / utterance.rate, () => {
      if (!now()) return
      this.#current = null
      if (utterance.volume > 0) this.finished.push(utterance)
      this.#tell(utterance, 'end')
      if (doubleEnd.includes(number)) this.#tell(utterance, 'end')
      if (!this.#current) this.#next()
    })
  }

  #tell(utterance: FakeUtterance, type: string, error = '', charIndex = 0) {
    utterance.dispatchEvent(Object.assign(new Event(type), { error, charIndex }))
  }
}
