import { amount, sentence } from '@yinqiao/speech/read'
import type { SpeechEvent, SpeechItem } from '@yinqiao/speech/say'
import { clipsEngine, type ClipsOptions } from '@yinqiao/speech/say/clips'
import { fakeAudio, fakeNetwork } from './fake-audio.ts'
import { type VirtualClock, virtualClock } from './virtual-clock.ts'

export const prompt = sentence(['请核对，', amount(30_000), '。'])
export const item = (tokens = prompt, change: Partial<SpeechItem> = {}): SpeechItem => ({
  tokens,
  language: 'zh-CN',
  charactersPerMinute: 180,
  volume: 0.7,
  ...change,
})

/** Promises in a row need more turns than the clock gives between two moments. */
export async function pass(clock: VirtualClock, ms: number) {
  const step = Math.max(50, ms / 100)
  for (let left = ms; left > 0; left -= step) {
    await new Promise(done => setTimeout(done))
    await clock.pass(Math.min(step, left))
  }
  await new Promise(done => setTimeout(done))
}

/** A phone with a clips engine that has been asked whether it can speak, and what it was heard to tell. */
export async function phone(change: Partial<ClipsOptions> = {}) {
  const clock = virtualClock()
  const audio = fakeAudio(clock)
  const network = fakeNetwork(clock)
  const page = Object.assign(new EventTarget(), { visibilityState: 'visible' })
  const options = {
    clock,
    page,
    createContext: audio.createContext,
    fetch: network.fetch,
    pack: 'https://bank/voice/pack.json',
  }
  const engine = clipsEngine({ ...options, ...change })
  const verdict = await engine.probe()
  const heard: string[] = []
  const say = (what = item()) =>
    engine.speak(what, event => heard.push(event.type === 'error' ? `error: ${event.reason}` : tellingOf(event)))
  const sounds = () => audio.opened.flatMap(({ playing }) => playing)
  return { clock, audio, network, page, engine, verdict, heard, say, sounds }
}

const tellingOf = (event: SpeechEvent) => (event.type === 'boundary' ? `group ${event.group}` : event.type)
