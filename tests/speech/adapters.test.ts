import { describe, expect, it } from 'vitest'
import {
  androidAdapter,
  type BridgeAdapter,
  createBridge,
  frameAdapter,
  harmonyAdapter,
  iosAdapter,
  portAdapter,
  type PortLike,
} from '@yinqiao/speech/say/bridge'
import { virtualClock } from './virtual-clock.ts'

type Native = { adapter: BridgeAdapter; answer: (json: string) => void; posted: string[] }

/** A window with the object the app gave it; the app answers as its WebView would, by calling into the window. */
function objectWindow(
  adapterFor: (on: object) => BridgeAdapter,
  objects: (post: (json: string) => void) => object,
): Native {
  const posted: string[] = []
  const page: Record<string, unknown> = { ...objects(json => posted.push(json)) }
  const answer = (json: string) => (page['yinqiaoReceive'] as (json: string) => void)(json)
  return { adapter: adapterFor(page), answer, posted }
}

/** An object whose method may not be taken off it, like those of Android. */
const bound = (name: string) => (post: (json: string) => void) => {
  const object = {
    post(json: string) {
      if (this !== object) throw new TypeError('Java bridge method can’t be invoked on a non-injected object')
      post(json)
    },
  }
  return { [name]: object }
}

function port(): Native {
  const posted: string[] = []
  const end = Object.assign(new EventTarget(), { postMessage: (json: string) => void posted.push(json) })
  const answer = (data: string) => end.dispatchEvent(Object.assign(new Event('message'), { data }))
  return { adapter: portAdapter(end as unknown as PortLike), answer, posted }
}

const origin = 'https://bank.example'
function frame(): Native & { from: (source: unknown, origin: string, json: string) => void } {
  const posted: string[] = []
  const host = { postMessage: (json: string, to: string) => void (to === origin && posted.push(json)) }
  const page = new EventTarget()
  const from = (source: unknown, sender: string, data: string) =>
    page.dispatchEvent(Object.assign(new Event('message'), { data, source, origin: sender }))
  const adapter = frameAdapter(host as unknown as Window, origin, page as unknown as Window)
  return { adapter, posted, from, answer: json => from(host, origin, json) }
}

const ways: [string, () => Native][] = [
  ['Android', () => objectWindow(on => androidAdapter({ on }), bound('YinqiaoAndroid'))],
  ['HarmonyOS', () => objectWindow(on => harmonyAdapter({ on }), bound('YinqiaoHarmony'))],
  [
    'iOS',
    () =>
      objectWindow(
        on => iosAdapter({ on }),
        post => ({ webkit: { messageHandlers: { yinqiao: { postMessage: post } } } }),
      ),
  ],
  ['a message port', port],
  ['a frame', frame],
]

describe.each(ways)('over %s', (_, native) => {
  it('a question crosses as one JSON text, its answer comes back, and closing ends it', async () => {
    const clock = virtualClock()
    const { adapter, answer, posted } = native()
    const bridge = createBridge(adapter, { clock })
    const question = JSON.parse(posted[0] ?? '') as { call: string; type: string; v: number }
    expect(question).toMatchObject({ v: 1, type: 'speech.capabilities' })
    answer(JSON.stringify({ v: 1, type: 'reply', call: question.call, ok: true, speech: { languages: ['zh-CN'] } }))
    expect(await bridge.capabilities()).toMatchObject({ speech: { languages: ['zh-CN'] } })
    bridge.close()
    try {
      answer(JSON.stringify({ v: 1, type: 'screen.captured', on: true }))
    } catch {
      // A window whose receiver is gone says so to the app.
    }
    expect(bridge.getSnapshot().screenCaptured).toBe(false)
  })
})

it.each([
  ['Android', androidAdapter({ on: {} })],
  ['HarmonyOS', harmonyAdapter({ on: {} })],
  ['iOS', iosAdapter({ on: {} })],
  ['iOS without our handler', iosAdapter({ on: { webkit: { messageHandlers: {} } } })],
])('a page outside the app of %s knows that nobody is there', async (_, adapter) => {
  expect(() => adapter.post('{}')).toThrow(/not inside the app/)
  expect(await createBridge(adapter, { clock: virtualClock() }).capabilities()).toBeNull()
})

it('a frame hears nobody but its host', () => {
  const { adapter, from, answer } = frame()
  const heard: unknown[] = []
  adapter.receive(message => heard.push(message))
  from({}, origin, 'from a stranger of that house')
  from(null, 'https://evil.example', 'from a strange house')
  answer('from the host')
  expect(heard).toEqual(['from the host'])
})

it('a real message channel carries it both ways', async () => {
  const { port1, port2 } = new MessageChannel()
  const bridge = createBridge(portAdapter(port1))
  port2.addEventListener('message', ({ data }: MessageEvent<string>) => {
    const { call } = JSON.parse(data) as { call: string }
    port2.postMessage(JSON.stringify({ v: 1, type: 'reply', call, ok: true, asr: { languages: ['zh-CN'] } }))
  })
  port2.start()
  expect(await bridge.canListen()).toEqual({ ok: true })
  bridge.close()
  port1.close()
})
