import { zhCN } from '@yinqiao/locales'
import { read, sentence, type Token } from '@yinqiao/speech/read'
import { attach, createDirector } from '@yinqiao/speech/say'
import { clipsEngine } from '@yinqiao/speech/say/clips'

/** What the page answers to whoever drives it. */
export interface VoicePage {
  /** Resolves when the player has its list of clips, or with why it has none. */
  readonly ready: Promise<string>
  /** Ms from the next tap on the button to the first sample that is not silence, and whether it was said whole. */
  firstSound(): Promise<{ readonly ms: number; readonly latencyMs: number }>
  /** What a prompt sounds like, as the bytes of 32-bit floats in base64, and its length as planned. */
  render(prompt: PromptName, how: { readonly prefersOpus: boolean }): Promise<Rendered>
}

export interface Rendered {
  readonly caption: string
  readonly sampleRate: number
  readonly samples: string
}

declare global {
  interface Window {
    voice: VoicePage
  }
}

/** The words are the bank's own messages; the values are of every size a customer meets. */
export const prompts = {
  check: () => message(zhCN.transfer.check_say, { payee: '李梅', fen: 2_000_000 }),
  balance: () => message(zhCN['balance-card'].read_say, { available: 123_456_78 }),
  cents: () => message(zhCN.passbook.out_say, { amount: 5 }),
  limit: () => message(zhCN.problem['over-transfer-limit_say'], { limitFen: 5_000_000 }),
} as const satisfies Record<string, () => Token[]>

export type PromptName = keyof typeof prompts

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

window.voice = {
  ready: engine.probe().then(verdict => {
    director.add(engine)
    return verdict.ok ? '' : verdict.reason
  }),
  firstSound: () =>
    new Promise(done => {
      first = at => {
        first = null
        const ms = at - tappedAt
        const off = director.subscribe(() => {
          if (director.getSnapshot().saying) return
          off()
          done({ ms, latencyMs })
        })
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
async function render(prompt: PromptName, { prefersOpus }: { readonly prefersOpus: boolean }): Promise<Rendered> {
  const offline = new OfflineAudioContext(1, rate * 40, rate)
  const tokens = prompts[prompt]()
  // The player takes what it needs of a live context: one that runs, and lets itself be opened and closed.
  const context = Object.defineProperties(offline, {
    state: { value: 'running' },
    currentTime: { value: 0 },
    resume: { value: async () => undefined },
  }) as unknown as AudioContext
  const player = clipsEngine({ pack, allowsDraft: true, prefersOpus, createContext: () => context })
  const verdict = await player.probe()
  if (!verdict.ok) throw new Error(verdict.reason)
  const handedOver = new Promise<void>((resolve, reject) => {
    const makeGain = offline.createGain.bind(offline)
    offline.createGain = () => {
      setTimeout(resolve)
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
  return { caption: tokens.map(({ text }) => text).join(''), sampleRate: rate, samples: base64(samples.slice(0, end)) }
}

function message(text: string, values: Readonly<Record<string, string | number>>): Token[] {
  const parts = text.split(/(\{\{.+?\}\})/).map(part => {
    const [, name = '', kind = ''] = /^\{\{(\w+), ([\w-]+)\}\}$/.exec(part) ?? []
    // Which kinds there are, the messages know.
    return name === '' ? part : read(kind as 'amount', values[name] as number)
  })
  return sentence(parts)
}

function base64(samples: Float32Array): string {
  let text = ''
  for (const byte of new Uint8Array(samples.buffer)) text += String.fromCodePoint(byte)
  return btoa(text)
}
