import type { ClipManifest, ClipPack } from '@yinqiao/speech/clips'
import type { VirtualClock } from './virtual-clock.ts'

/** How a phone's loudspeaker goes wrong; each seen on a real one (docs/speech/sound.md). */
export interface FakeAudio {
  /** Every context that was opened, the last one last. */
  readonly opened: FakeContext[]
  readonly createContext: () => AudioContext
  /** What a new context says of itself, and whether it ever listens to `resume`. */
  state: 'running' | 'suspended'
  resumes: boolean
  frozen: boolean
  /** How many files were decoded. */
  decoded: number
  decodes: (bytes: ArrayBuffer) => boolean
}

export interface FakeContext extends EventTarget {
  readonly currentTime: number
  state: string
  frozen: boolean
  playing: FakeSource[]
  become(state: string): void
}

export interface FakeSource {
  readonly samples: number
  startedAt: number
  stoppedAt: number | null
  volume: number
}

const rate = 24_000

/** Web Audio without sound, on a clock that only moves when told. A decoded file is one second of ones and its click. */
export function fakeAudio(clock: VirtualClock): FakeAudio {
  const audio: FakeAudio = {
    opened: [],
    createContext,
    state: 'running',
    resumes: true,
    frozen: false,
    decoded: 0,
    decodes: () => true,
  }
  return audio

  function createContext(): AudioContext {
    const base = clock.now()
    const events = new EventTarget()
    let stoodAt: number | null = null
    const own = {
      sampleRate: rate,
      baseLatency: 0.01,
      outputLatency: 0.02,
      destination: {},
      state: audio.state as string,
      frozen: audio.frozen,
      playing: [] as FakeSource[],
      get currentTime() {
        if (own.frozen || own.state !== 'running') return (stoodAt ??= (clock.now() - base) / 1000)
        return (clock.now() - base) / 1000
      },
      addEventListener: events.addEventListener.bind(events),
      removeEventListener: events.removeEventListener.bind(events),
      dispatchEvent: events.dispatchEvent.bind(events),
      become(state: string) {
        own.state = state
        events.dispatchEvent(new Event('statechange'))
      },
      // On iOS this promise may never settle, so nobody here may wait for it.
      resume() {
        if (audio.resumes && own.state !== 'closed') own.become('running')
        return new Promise<void>(() => undefined)
      },
      suspend: () => Promise.resolve(own.become('suspended')),
      close: () => Promise.resolve(own.become('closed')),
      createBuffer: (_channels: number, length: number, sampleRate: number) => ({
        duration: length / sampleRate,
        length,
        getChannelData: () => new Float32Array(length),
      }),
      createGain: () => ({
        gain: { value: 1, setValueAtTime() {}, linearRampToValueAtTime() {} },
        connect() {},
      }),
      createBufferSource,
      decodeAudioData(bytes: ArrayBuffer) {
        if (!audio.decodes(bytes)) return Promise.reject(new Error('cannot decode'))
        audio.decoded += 1
        const samples = new Float32Array(rate * 10).fill(0.1)
        samples[1440] = 0.8
        return Promise.resolve({ sampleRate: rate, getChannelData: () => samples })
      },
    }
    audio.opened.push(own as unknown as FakeContext)
    // Web Audio has a hundred members; the player uses these.
    return own as unknown as AudioContext

    function createBufferSource() {
      const ended = new EventTarget()
      let callOff: (() => void) | null = null
      let to: { gain?: { value: number } } = {}
      const source = {
        buffer: null as { duration: number; length: number } | null,
        connect: (node: typeof to) => void (to = node),
        disconnect() {},
        addEventListener: ended.addEventListener.bind(ended),
        start(at: number) {
          if ((source.buffer?.length ?? 0) < 2) return
          const played = {
            samples: source.buffer?.length ?? 0,
            startedAt: at,
            stoppedAt: null,
            volume: to.gain?.value ?? 1,
          }
          own.playing.push(played)
          // A clock that stands still never comes to an end.
          const ms = (at + (source.buffer?.duration ?? 0) - own.currentTime) * 1000
          callOff = clock.after(
            ms,
            () => own.frozen || own.state !== 'running' || ended.dispatchEvent(new Event('ended')),
          )
        },
        stop(at = own.currentTime) {
          const last = own.playing.at(-1)
          if (last) last.stoppedAt ??= at
          callOff?.()
        },
      }
      return source
    }
  }
}

/** A pack of a few words, half a second each, at two paces. */
export const smallPack: ClipPack = {
  version: 1,
  language: 'zh-CN',
  voice: 'nobody',
  draft: false,
  paces: [
    { charactersPerMinute: 140, manifest: 'slow.json' },
    { charactersPerMinute: 180, manifest: 'medium.json' },
  ],
}

const words = ['请核对', '转给', '三百', '元', '元。', '请核对。', '屏幕上的这位', '余额']

export const smallManifest: ClipManifest = {
  version: 1,
  sampleRate: rate,
  sprites: {
    core: { mp3: 'core.mp3', opus: 'core.ogg', marker: 1440, samples: rate * 10 },
    home: { mp3: 'home.mp3', marker: 1440, samples: rate * 10 },
  },
  clips: Object.fromEntries(
    words.map((id, at) => [id, [id === '余额' ? 'home' : 'core', 2880 + at * 12_000, 12_000] as const]),
  ),
  standIns: { name: '屏幕上的这位' },
}

/** The files of the small pack, with what the network does to each. */
export function fakeNetwork(clock: VirtualClock) {
  const asked: string[] = []
  const answers: Record<string, { status?: number; afterMs?: number }> = {}
  const json: Record<string, unknown> = {
    'pack.json': smallPack,
    'slow.json': smallManifest,
    'medium.json': smallManifest,
  }
  const fetch = (url: string): Promise<Response> => {
    const file = url.slice(url.lastIndexOf('/') + 1)
    asked.push(file)
    const { status = 200, afterMs = 0 } = answers[file] ?? {}
    // A real response takes real time to read; here time passes only when told.
    const answer = {
      ok: status === 200,
      status,
      url,
      json: async () => json[file],
      arrayBuffer: async () => new Uint8Array([file.endsWith('ogg') ? 1 : 2]).buffer,
    }
    const response = answer as unknown as Response
    return afterMs === 0 ? Promise.resolve(response) : new Promise(done => clock.after(afterMs, () => done(response)))
  }
  return { fetch, asked, answers, json }
}
