import { zhCN } from '@yinqiao/locales'
import type { ClipManifest, ClipPack } from '@yinqiao/speech/clips'
import { plain } from '@yinqiao/speech/read'
import { attach, createDirector } from '@yinqiao/speech/say'
import { clipsEngine, schedule } from '@yinqiao/speech/say/clips'
import { type PromptName, prompts } from '../prompts.ts'

/** What the page answers to whoever drives it. */
export interface VoicePage {
  /** Resolves when the player has its list of clips, or with why it has none. */
  readonly ready: Promise<string>
  /** Ms from the next tap on the button to the first sample that is not silence, and what the loudspeaker adds. */
  firstSound(): Promise<{ readonly ms: number; readonly latencyMs: number }>
  /** What a prompt sounds like, and what was planned. */
  render(prompt: PromptName): Promise<Rendered>
}

export interface Rendered {
  readonly caption: string
  readonly sampleRate: number
  /** 32-bit floats in base64; the first 20 ms are the player's lead. */
  readonly samples: string
  readonly plannedMs: number
  /** Where nothing may be heard, in ms from the first sample. */
  readonly pauses: readonly { readonly fromMs: number; readonly toMs: number }[]
}

declare global {
  interface Window {
    voice: VoicePage
  }
}

const pack = './voice/pack.json'
const rate = 24_000

// A worklet has no `performance`, and its `currentTime` says when a sample is due, not when the tap was.
const ear = `registerProcessor('ear', class extends AudioWorkletProcessor {
  process([[samples]]) {
    const loud = samples && samples.some(sample => sample !== 0)
    if (loud !== this.loud) this.port.postMessage({ loud, at: Date.now() })
    this.loud = loud
    return true
  }
})`

let first: ((at: number) => void) | null = null
let latencyMs = 0
const engine = clipsEngine({ pack, allowsDraft: true, createContext: contextWithEar })
const director = createDirector({ withheld: zhCN.voice.withheld, speaksAmounts: true })

const button = document.body.appendChild(document.createElement('button'))
button.textContent = zhCN['speak-button'].listen
let tappedAt = 0
button.addEventListener('pointerup', ({ timeStamp }) => (tappedAt = performance.timeOrigin + timeStamp))
button.addEventListener('click', () => director.say(prompts.limit(), { asked: true }))
attach(director, document)

/** For `window.voice`; exported, since a bundler drops a module of ours that nobody takes anything from. */
export const voicePage: VoicePage = {
  ready: engine.probe().then(verdict => {
    director.add(engine)
    return verdict.ok ? '' : verdict.reason
  }),
  firstSound: () =>
    new Promise(done => {
      first = at => {
        first = null
        const ms = at - tappedAt
        // Enough was heard; quiet again before the next tap.
        director.interrupt()
        setTimeout(() => done({ ms, latencyMs }), 300)
      }
    }),
  render,
}

function contextWithEar(): AudioContext {
  const context = new AudioContext({ sampleRate: rate })
  const out = context.createGain()
  out.connect(context.destination)
  const url = URL.createObjectURL(new Blob([ear], { type: 'text/javascript' }))
  void context.audioWorklet.addModule(url).then(() => {
    const node = new AudioWorkletNode(context, 'ear', { numberOfOutputs: 0 })
    node.port.addEventListener('message', ({ data }: MessageEvent<{ loud: boolean; at: number }>) => {
      if (!data.loud) return
      latencyMs = (context.baseLatency + context.outputLatency) * 1000
      first?.(data.at)
    })
    node.port.start()
    out.connect(node)
  })
  Object.defineProperty(context, 'destination', { value: out })
  return context
}

/** The whole player, with a context that renders instead of sounding. */
async function render(prompt: PromptName): Promise<Rendered> {
  const offline = new OfflineAudioContext(1, rate * 40, rate)
  let begun = false
  const tokens = prompts[prompt]()
  // The player takes what it needs of a live context: one that runs, and lets itself be opened and closed.
  const context = Object.defineProperties(offline, {
    state: { value: 'running' },
    currentTime: { get: () => (begun ? 1_000 : 0) },
    resume: { value: async () => undefined },
  }) as unknown as AudioContext
  const player = clipsEngine({ pack, allowsDraft: true, createContext: () => context })
  const verdict = await player.probe()
  if (!verdict.ok) throw new Error(verdict.reason)
  const handedOver = new Promise<void>((resolve, reject) => {
    const makeGain = offline.createGain.bind(offline)
    offline.createGain = () => {
      setTimeout(() => {
        begun = true
        resolve()
      })
      return makeGain()
    }
    player.unlock?.()
    player.speak({ tokens, language: 'zh-CN', charactersPerMinute: 180, volume: 1 }, event => {
      if (event.type === 'error') reject(new Error(event.reason))
    })
  })
  await handedOver
  const samples = (await offline.startRendering()).getChannelData(0)
  const end = samples.findLastIndex(sample => sample !== 0) + 1
  return {
    caption: plain(tokens),
    sampleRate: rate,
    samples: base64(samples.slice(0, end)),
    ...(await planOf(prompt)),
  }
}

/** The plan once more, from the manifest itself. */
async function planOf(prompt: PromptName) {
  const { paces } = (await readJson('pack.json')) as ClipPack
  const nearest = paces.toSorted(
    (a, b) => Math.abs(a.charactersPerMinute - 180) - Math.abs(b.charactersPerMinute - 180),
  )[0]
  const made = schedule(prompts[prompt](), (await readJson(nearest?.manifest ?? '')) as ClipManifest)
  if (!made) throw new Error(`The pack has no clip for some of ${prompt}.`)
  const ms = (at: number) => (at * 1000) / made.sampleRate
  const pauses = made.clips.slice(1).map(({ start }, at) => {
    const before = made.clips[at]
    return { fromMs: ms((before?.start ?? 0) + (before?.length ?? 0)), toMs: ms(start) }
  })
  return { plannedMs: ms(made.length), pauses }
}

async function readJson(file: string): Promise<unknown> {
  return (await fetch(`./voice/${file}`)).json()
}

function base64(samples: Float32Array): string {
  let text = ''
  for (const byte of new Uint8Array(samples.buffer)) text += String.fromCodePoint(byte)
  return btoa(text)
}
