import { describe, expect, it } from 'vitest'
import type { Ears, ListenOptions } from '@yinqiao/speech/say'
import { createBridge, wechatEars, type WeChatVoice } from '@yinqiao/speech/say/bridge'
import { scriptedPhone } from '@yinqiao/speech/say/scripted'
import { type Recognition, webRecognition } from '@yinqiao/speech/say/web-recognition'
import { virtualClock } from './virtual-clock.ts'

/** What a page with a microphone button would see, in order. */
function notes(ears: Ears, options: Partial<ListenOptions> = {}) {
  const heard: string[] = []
  const stop = ears.listen({
    language: 'zh-CN',
    onStart: () => heard.push('on'),
    onPartial: text => heard.push(`… ${text}`),
    onFinal: (text, others) => heard.push([text, ...others].join(' / ')),
    onError: reason => heard.push(`! ${reason}`),
    ...options,
  })
  return { heard, stop }
}

/** A bridge over a phone that listens; `tell` sends events of the listening asked for last. */
async function phoneEars(capabilities?: object | null) {
  const clock = virtualClock()
  const phone = scriptedPhone({ clock, ...(capabilities !== undefined && { capabilities }) })
  const bridge = createBridge(phone, { clock })
  await clock.pass(100)
  const idOf = (type: string) => phone.sent.filter(message => message.type === type).at(-1)?.id ?? ''
  const tell = (type: string, body: object = {}) => phone.tell({ v: 1, type, id: idOf('asr.start'), ...body })
  return { clock, phone, bridge, tell, typesSent: () => phone.sent.map(({ type }) => type) }
}

describe('the phone listens', () => {
  it('words come as they are understood, and at last with what else they may have been', async () => {
    const { clock, bridge, tell, typesSent } = await phoneEars()
    const { heard } = notes(bridge)
    await clock.pass(10)
    tell('asr.partial', { text: '转两万' })
    tell('asr.final', { text: '转两万五', alternatives: ['转两万', 7] })
    tell('asr.final', { text: '还有' })
    tell('asr.error', { reason: 'network' })
    await clock.pass(60_000)
    expect(heard).toEqual(['on', '… 转两万', '转两万五 / 转两万'])
    expect(typesSent()).toEqual(['speech.capabilities', 'asr.start', 'asr.stop'])
    expect(clock.waiting()).toBe(0)
  })

  it('the button is let go, and the last words still come', async () => {
    const { clock, bridge, tell } = await phoneEars()
    const { heard, stop } = notes(bridge)
    await clock.pass(10)
    stop()
    stop()
    await clock.pass(1_000)
    tell('asr.final', { text: '查余额' })
    expect(heard).toEqual(['on', '查余额'])
  })

  it('half a sentence is never taken for the whole one', async () => {
    const { clock, bridge, tell } = await phoneEars()
    const { heard, stop } = notes(bridge)
    await clock.pass(10)
    tell('asr.partial', { text: '转两万' })
    stop()
    await clock.pass(60_000)
    expect(heard).toEqual(['on', '… 转两万', '! no-speech'])
  })

  it('the microphone goes off by itself', async () => {
    const { clock, bridge, typesSent } = await phoneEars()
    const { heard } = notes(bridge, { timeLimitMs: 10_000 })
    await clock.pass(10_010)
    expect(typesSent()).toContain('asr.stop')
    await clock.pass(5_000)
    expect(heard).toEqual(['on', '! no-speech'])
  })

  it('a phone that never answers is waited for as long as a question about the microphone takes to read', async () => {
    const { clock, phone, bridge } = await phoneEars()
    phone.post = () => undefined
    const { heard } = notes(bridge)
    await clock.pass(29_000)
    expect(heard).toEqual([])
    await clock.pass(1_001)
    expect(heard).toEqual(['! unavailable'])
  })

  it('words that come after we have given up switch the microphone off once more, and are not believed', async () => {
    const { clock, bridge, tell, typesSent } = await phoneEars()
    const { heard, stop } = notes(bridge)
    stop()
    await clock.pass(60_000)
    const before = typesSent().length
    tell('asr.partial', { text: '转两万' })
    tell('asr.final', { text: '转两万' })
    expect(heard.filter(note => note.includes('转'))).toEqual([])
    expect(typesSent().slice(before)).toEqual(['asr.stop'])
  })

  it('a second listening ends the first', async () => {
    const { clock, bridge, tell } = await phoneEars()
    const first = notes(bridge)
    await clock.pass(10)
    const second = notes(bridge)
    await clock.pass(10)
    tell('asr.final', { text: '查余额' })
    expect([first.heard, second.heard]).toEqual([
      ['on', '! unavailable'],
      ['on', '查余额'],
    ])
  })

  it.each([
    ['not-allowed', '! not-allowed'],
    ['no-speech', '! no-speech'],
    ['network', '! network'],
    ['ERROR_CLIENT', '! unavailable'],
    [undefined, '! unavailable'],
  ])('its “%s” is told as %s', async (reason, note) => {
    const { clock, bridge, tell } = await phoneEars()
    const { heard } = notes(bridge)
    await clock.pass(10)
    tell('asr.error', { reason })
    expect(heard).toEqual(['on', note])
  })

  it('silence is no words', async () => {
    const { clock, bridge, tell } = await phoneEars()
    const { heard } = notes(bridge)
    await clock.pass(10)
    tell('asr.final', { text: ' ' })
    expect(heard).toEqual(['on', '! no-speech'])
  })

  it.each([
    ['it can', undefined, true],
    ['it only speaks', { speech: { languages: ['zh-CN'] } }, false],
    ['it never said', null, false],
  ])('whether it can: %s', async (_, capabilities, ok) => {
    const { clock, bridge } = await phoneEars(capabilities)
    await clock.pass(3_000)
    expect((await bridge.canListen()).ok).toBe(ok)
  })
})

describe('WeChat listens', () => {
  type Script = { refused?: boolean; network?: boolean; text?: string }
  function weChat({ refused = false, network = true, text = '查余额' }: Script = {}) {
    const calls: string[] = []
    let timeUp: ((result: { localId: string }) => void) | undefined
    const wx: WeChatVoice = {
      startRecord: ({ success, cancel }) => (calls.push('start'), refused ? cancel?.() : success?.()),
      stopRecord: ({ success }) => (calls.push('stop'), success({ localId: 'l1' })),
      onVoiceRecordEnd: ({ complete }) => (timeUp = complete),
      translateVoice: ({ success, fail }) => (network ? success({ translateResult: text }) : fail?.()),
    }
    const clock = virtualClock()
    return { calls, clock, ears: wechatEars(wx, { clock }), minuteIsUp: () => timeUp?.({ localId: 'l1' }) }
  }

  it('what was said until the button is let go', () => {
    const { ears, calls, clock } = weChat()
    const { heard, stop } = notes(ears)
    stop()
    expect(heard).toEqual(['on', '查余额'])
    expect(calls).toEqual(['start', 'stop'])
    expect(clock.waiting()).toBe(0)
  })

  it('for a minute at most', () => {
    const { ears, minuteIsUp } = weChat()
    const { heard } = notes(ears)
    minuteIsUp()
    minuteIsUp()
    expect(heard).toEqual(['on', '查余额'])
  })

  it.each([
    ['the microphone is refused', { refused: true }, ['! not-allowed']],
    ['its servers are out of reach', { network: false }, ['on', '! network']],
    ['nothing was said', { text: '' }, ['on', '! no-speech']],
  ])('%s', (_, script, expected) => {
    const { heard, stop } = notes(...([weChat(script).ears] as const))
    stop()
    expect(heard).toEqual(expected)
  })

  it('Mandarin only', () => {
    const { ears, calls } = weChat()
    expect(notes(ears, { language: 'en' }).heard).toEqual(['! unavailable'])
    expect(calls).toEqual([])
  })
})

describe('a browser listens', () => {
  class FakeRecognition extends EventTarget implements Recognition {
    lang = ''
    interimResults = false
    maxAlternatives = 1
    stops = 0
    start() {
      this.tell('start')
    }
    stop() {
      this.stops += 1
    }
    abort() {}
    tell(type: string, more: object = {}) {
      this.dispatchEvent(Object.assign(new Event(type), more))
    }
    result(isFinal: boolean, ...texts: string[]) {
      this.tell('result', {
        results: [
          Object.assign(
            texts.map(transcript => ({ transcript })),
            { isFinal },
          ),
        ],
      })
    }
  }
  function browser() {
    const recognition = new FakeRecognition()
    return { recognition, ears: webRecognition({ create: () => recognition, clock: virtualClock() }) }
  }

  it('words, and at last what else they may have been', () => {
    const { recognition, ears } = browser()
    const { heard } = notes(ears)
    recognition.result(false, '查')
    recognition.result(true, '查余额', '茶余额')
    recognition.tell('end')
    expect(heard).toEqual(['on', '… 查', '查余额 / 茶余额'])
    expect(recognition).toMatchObject({ lang: 'zh-CN', interimResults: true })
  })

  it('an end without words is no speech, and a refusal of the browser is a refusal', () => {
    const quiet = browser()
    const first = notes(quiet.ears)
    quiet.recognition.tell('end')
    expect(first.heard).toEqual(['on', '! no-speech'])
    const refused = browser()
    const second = notes(refused.ears)
    refused.recognition.tell('error', { error: 'service-not-allowed' })
    expect(second.heard).toEqual(['on', '! not-allowed'])
  })

  it('a browser without it says so, and asks for nothing', async () => {
    const ears = webRecognition({ create: undefined })
    expect((await ears.canListen()).ok).toBe(false)
    expect(notes(ears).heard).toEqual(['! unavailable'])
  })
})
