import type { ClipManifest, ClipPack } from '@yinqiao/speech/clips'
import { amount, sentence } from '@yinqiao/speech/read'
import type { SpeechEvent } from '@yinqiao/speech/say'
import { clipsEngine, connect, createLoudspeaker, join, schedule } from '@yinqiao/speech/say/clips'
import { afterEach, describe, expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'

const rate = 24_000
const marker = 1_440
const words = ['请核对', '一千', '二百', '三十', '元', '元。']
/** Each clip a tone of its own, 200 to 325 ms. */
const clips = words.map((id, at) => ({ id, hz: 500 + at * 170, length: 4_800 + at * 600 }))
const prompt = sentence(['请核对，', amount(123_000), '。'])
const opened: AudioContext[] = []

afterEach(() => Promise.all(opened.splice(0).map(async context => context.state === 'closed' || context.close())))

describe('a prompt is one run of sound', () => {
  test('through an OfflineAudioContext it is, to the sample, what one would join by hand', async () => {
    const { samples, manifest } = sprite()
    const made = schedule(prompt, manifest)!
    const joined = join(made, new Map([['core', { samples, sampleRate: rate, marker }]]))
    const offline = new OfflineAudioContext(1, made.length + 960, rate)
    connect(joined, offline, 1).source.start(0.02)
    const rendered = (await offline.startRendering()).getChannelData(0)
    const byHand = joinedByHand()
    expect(byHand.length).toBe(made.length)
    expect(errors(rendered.subarray(480, 480 + byHand.length), byHand)).toBe(0)
    expect(rendered.subarray(0, 480).every(sample => sample === 0)).toBe(true)
    expect(rendered.subarray(480 + byHand.length).every(sample => sample === 0)).toBe(true)
  })

  test('at half the volume it is half as loud, and never louder than recorded', async () => {
    const { samples, manifest } = sprite()
    const joined = join(schedule(prompt, manifest)!, new Map([['core', { samples, sampleRate: rate, marker }]]))
    const loudness = async (volume: number) => {
      const offline = new OfflineAudioContext(1, joined.samples.length, rate)
      connect(joined, offline, volume).source.start()
      const sound = (await offline.startRendering()).getChannelData(0)
      return { peak: peak(sound), rms: Math.sqrt(sound.reduce((sum, sample) => sum + sample ** 2, 0) / sound.length) }
    }
    const [half, whole, more] = [await loudness(0.5), await loudness(1), await loudness(4)]
    expect(half.rms / whole.rms).toBeCloseTo(0.5, 5)
    expect(whole.peak).toBeLessThanOrEqual(peak(samples.subarray(marker + 240)))
    expect(more).toEqual(whole)
  })

  test('no join clicks: from sample to sample nothing jumps further than inside a tone', async () => {
    const { samples, manifest } = sprite()
    const joined = join(schedule(prompt, manifest)!, new Map([['core', { samples, sampleRate: rate, marker }]]))
    expect(jump(joined.samples)).toBeLessThanOrEqual(jump(samples.subarray(marker + 240)))
  })
})

describe('the player in a running browser', () => {
  test('a tap, and every sample of the prompt leaves for the loudspeaker, in order and in one piece', async () => {
    const { engine, recorded } = recordingPlayer()
    await engine.probe()
    await tap(() => engine.unlock?.())
    const heard = await said(engine)
    expect(heard.map(({ event }) => event.type)).toEqual(['start', 'boundary', 'boundary', 'end'])
    const sound = Float32Array.from(recorded)
    const byHand = joinedByHand()
    const first = sound.findIndex(sample => sample !== 0)
    const from = first - byHand.findIndex(sample => sample !== 0)
    expect(errors(sound.subarray(from, from + byHand.length), byHand)).toBe(0)
    // What is marked is what sounds: the amount begins with its first clip.
    const [, wordsAt, amountAt, end] = heard.map(({ at }) => at) as [number, number, number, number]
    const begins = (schedule(prompt, sprite().manifest)!.clips[1]!.start / rate) * 1000
    expect(Math.abs(amountAt - wordsAt - begins)).toBeLessThan(60)
    expect(end - wordsAt).toBeGreaterThan((byHand.length / rate) * 1000 - 60)
  })

  test('a decoder that puts silence in front moves nothing: places are counted from the click', async () => {
    const { engine, recorded } = recordingPlayer({ silence: 1_107 })
    await engine.probe()
    await tap(() => engine.unlock?.())
    await said(engine)
    const sound = Float32Array.from(recorded)
    const byHand = joinedByHand()
    const from = sound.findIndex(sample => sample !== 0) - byHand.findIndex(sample => sample !== 0)
    expect(errors(sound.subarray(from, from + byHand.length), byHand)).toBe(0)
  })

  test('a stop is silence after 15 ms', async () => {
    const { engine, recorded } = recordingPlayer()
    await engine.probe()
    await tap(() => engine.unlock?.())
    await new Promise<void>(started => engine.speak(item, ({ type }) => type === 'start' && started()))
    engine.stop()
    await new Promise(done => setTimeout(done, 200))
    const before = recorded.length
    await new Promise(done => setTimeout(done, 200))
    expect(recorded.length).toBeGreaterThan(before)
    expect(recorded.slice(before).every(sample => sample === 0)).toBe(true)
  })

  test('the context is opened at 24 kHz, which halves the memory of what is decoded', async () => {
    const loudspeaker = createLoudspeaker()
    await tap(() => loudspeaker.unlock())
    expect((await loudspeaker.running())?.sampleRate).toBe(rate)
    loudspeaker.close()
  })
})

const item = { tokens: prompt, language: 'zh-CN', charactersPerMinute: 180, volume: 1 } as const

async function tap(act: () => void) {
  const button = document.body.appendChild(document.createElement('button'))
  button.textContent = '开始'
  button.addEventListener('pointerup', act, { once: true })
  await userEvent.click(button)
  button.remove()
}

function said(engine: ReturnType<typeof clipsEngine>): Promise<{ event: SpeechEvent; at: number }[]> {
  const heard: { event: SpeechEvent; at: number }[] = []
  return new Promise(done => {
    engine.speak(item, event => {
      heard.push({ event, at: performance.now() })
      if (event.type === 'end' || event.type === 'error' || event.type === 'interrupted')
        setTimeout(() => done(heard), 100)
    })
  })
}

/** The real engine in a real context; only the loudspeaker at its end is a recorder. */
function recordingPlayer({ silence = 0 } = {}) {
  const { samples, manifest } = sprite()
  const pack: ClipPack = {
    version: 1,
    language: 'zh-CN',
    voice: 'tones',
    draft: false,
    paces: [{ charactersPerMinute: 180, manifest: 'medium.json' }],
  }
  const recorded: number[] = []
  const createContext = () => {
    const context = new AudioContext({ sampleRate: rate })
    opened.push(context)
    // Deprecated, and in every browser without a file of its own.
    const recorder = context.createScriptProcessor(2048, 1, 1)
    recorder.onaudioprocess = ({ inputBuffer }) => recorded.push(...inputBuffer.getChannelData(0))
    recorder.connect(context.destination)
    Object.defineProperty(context, 'destination', { value: recorder })
    return context
  }
  const fetch = async (url: string) =>
    url.endsWith('.json') ? Response.json(manifest) : new Response(wav(samples, silence))
  return { engine: clipsEngine({ pack: { pack, url: 'https://bank/pack.json' }, createContext, fetch }), recorded }
}

function sprite(): { samples: Float32Array; manifest: ClipManifest } {
  const samples = new Float32Array(rate * 3)
  samples[marker] = 0.9
  const places: Record<string, [string, number, number]> = {}
  let at = marker + 2_880
  for (const { id, hz, length } of clips) {
    samples.set(tone(hz, length), at)
    places[id] = ['core', at - marker, length]
    at += length + 1_440
  }
  const sprites = { core: { mp3: 'core.mp3', marker, samples: samples.length } }
  return { samples, manifest: { version: 1, sampleRate: rate, sprites, clips: places, standIns: {} } }
}

function tone(hz: number, length: number): Float32Array {
  return Float32Array.from({ length }, (_, at) => 0.5 * Math.sin((2 * Math.PI * hz * at) / rate + 1))
}

/** What the player should do, written down once more and without it: tone, 5 ms ramps, pause, tone … */
function joinedByHand(): Float32Array {
  const order = [
    ['请核对', 250],
    ['一千', 30],
    ['二百', 30],
    ['三十', 30],
    ['元。', 0],
  ] as const
  const pieces = order.flatMap(([word, pauseMs]) => {
    const { hz, length } = clips.find(({ id }) => id === word)!
    const ramp = (at: number) => Math.min(1, at / 120, (length - 1 - at) / 120)
    const sound = Array.from(tone(hz, length), (sample, at) => (ramp(at) < 1 ? Math.fround(sample * ramp(at)) : sample))
    return [...sound, ...Array.from({ length: pauseMs * 24 }, () => 0)]
  })
  return Float32Array.from(pieces)
}

function errors(one: Float32Array, other: Float32Array): number {
  return other.reduce((count, sample, at) => count + (Math.abs(sample - (one[at] ?? Number.NaN)) <= 1e-6 ? 0 : 1), 0)
}

/** The furthest way from one sample to the next. */
function jump(sound: Float32Array): number {
  return sound.reduce((most, sample, at) => Math.max(most, Math.abs(sample - (sound[at - 1] ?? 0))), 0)
}

function peak(sound: Float32Array): number {
  return sound.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0)
}

/** 32-bit float, so that nothing is rounded on the way. */
function wav(samples: Float32Array, silence: number): ArrayBuffer {
  const bytes = new ArrayBuffer(44 + (samples.length + silence) * 4)
  const view = new DataView(bytes)
  const put = (at: number, text: string) =>
    [...text].forEach((letter, index) => view.setUint8(at + index, letter.charCodeAt(0)))
  put(0, 'RIFF')
  view.setUint32(4, bytes.byteLength - 8, true)
  put(8, 'WAVEfmt ')
  view.setUint32(16, 16, true)
  view.setUint16(20, 3, true)
  view.setUint16(22, 1, true)
  view.setUint32(24, rate, true)
  view.setUint32(28, rate * 4, true)
  view.setUint16(32, 4, true)
  view.setUint16(34, 32, true)
  put(36, 'data')
  view.setUint32(40, bytes.byteLength - 44, true)
  samples.forEach((sample, at) => view.setFloat32(44 + (silence + at) * 4, sample, true))
  return bytes
}
