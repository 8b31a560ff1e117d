import { describe, expect, it } from 'vitest'
import { amount, balance, plain, sentence, type Token } from '@yinqiao/speech/read'
import { createDirector, type DirectorOptions } from '@yinqiao/speech/say'
import { attachBridge, bridgeEngine, type BridgeEngineOptions, createBridge } from '@yinqiao/speech/say/bridge'
import { type PhoneFault, scripted, scriptedPhone, type ScriptedPhoneOptions } from '@yinqiao/speech/say/scripted'
import { ssml } from '@yinqiao/speech/read/ssml'
import { withheld, words } from './stage.ts'
import { virtualClock } from './virtual-clock.ts'

/** An app whose page speaks through a scripted phone, with clips behind it. */
async function app(
  script: Partial<ScriptedPhoneOptions> = {},
  choices: Partial<DirectorOptions> = {},
  options: BridgeEngineOptions = {},
) {
  const clock = virtualClock()
  const phone = scriptedPhone({ clock, ...script })
  const problems: string[] = []
  const bridge = createBridge(phone, { clock, agentVersion: '3.1', onProblem: told => problems.push(told) })
  const clips = scripted({ clock, rank: 2 })
  const engine = bridgeEngine(bridge, { clock, ...options })
  const director = createDirector({ engines: [engine, clips], clock, withheld, ...choices })
  attachBridge(bridge, director)
  await clock.pass(3_001)
  const typesSent = () => phone.sent.map(({ type }) => type)
  return { clock, phone, bridge, clips, director, problems, engine, typesSent }
}

const faults: [PhoneFault, byPhone: string[], byClips: string[]][] = [
  ['none', ['一。', '二。'], []],
  ['silent', ['二。'], ['一。']],
  ['late', ['二。'], ['一。']],
  ['no-reply', ['一。', '二。'], []],
  ['refuses', ['二。'], ['一。']],
  ['error', ['二。'], ['一。']],
  ['double-end', ['一。', '二。'], []],
  ['no-end', ['一。', '二。'], []],
  ['dies', ['一。'], ['二。']],
  ['babbles', ['一。', '二。'], []],
]

describe.each(faults)('a native side with %s', (fault, byPhone, byClips) => {
  it('says nothing twice, blocks nothing, and nothing falls into the page', async () => {
    const { clock, phone, clips, director } = await app({ faults: [fault] })
    director.say(words('一。'), { priority: 'error' })
    director.say(words('二。'), { priority: 'error' })
    await clock.pass(120_000)
    expect(phone.spoken).toEqual(byPhone)
    expect(clips.spoken).toEqual(byClips)
    expect(phone.speaking).toBe(false)
    expect(director.getSnapshot()).toMatchObject({ saying: null, heard: { text: '二。' } })
    expect(clock.waiting()).toBe(0)
  })
})

it('a native side that begins after all is stopped again before anybody hears it', async () => {
  const { clock, phone, clips, director, typesSent } = await app({ faults: ['late'] })
  director.say(words('转给李梅，两万元。'))
  await clock.pass(120_000)
  expect(clips.spoken).toEqual(['转给李梅，两万元。'])
  expect(phone.spoken).toEqual([])
  expect(typesSent()).toEqual(['speech.capabilities', 'speech.speak', 'speech.stop', 'speech.stop', 'speech.stop'])
})

it('a native side that goes on beginning is told twice more to stop, and then left to talk to itself', async () => {
  const { clock, director, phone, typesSent } = await app({ faults: ['silent'] })
  director.say(words('一。'))
  await clock.pass(20_000)
  const id = phone.sent[1]?.call
  for (let i = 0; i < 5; i++) phone.tell({ v: 1, type: 'speech.start', id })
  await clock.pass(20_000)
  expect(typesSent().filter(type => type === 'speech.stop')).toHaveLength(3)
})

it('a page that is open for weeks remembers the last fifty things it gave up, and no more', async () => {
  const { clock, director, phone, problems } = await app()
  for (let i = 0; i < 60; i++) {
    director.say(words(`第${i}句。`))
    await clock.pass(20_000)
  }
  const spoken = phone.sent.filter(({ type }) => type === 'speech.speak')
  phone.tell({ v: 1, type: 'speech.end', id: spoken.at(-1)?.id })
  expect(problems).toEqual([])
  phone.tell({ v: 1, type: 'speech.end', id: spoken[0]?.id })
  expect(problems).toHaveLength(1)
})

it('a native side that begins without a yes is heard to its end', async () => {
  const { clock, director } = await app({ faults: ['no-reply'] })
  director.say(words('一。'))
  await clock.pass(20_000)
  expect(director.getSnapshot().heard).toMatchObject({ text: '一。', interrupted: false })
})

it('a call that comes ends the sentence, nobody talks into it, what waits is shown, and 再听一遍 is offered', async () => {
  const { clock, phone, clips, director } = await app({ faults: ['interrupted'] })
  director.say(words('一。'), { priority: 'error' })
  director.say(words('二。'), { priority: 'error' })
  await clock.pass(120_000)
  expect([...phone.spoken, ...clips.spoken]).toEqual(['一。'])
  expect(director.getSnapshot().heard).toMatchObject({ text: '二。', interrupted: true, sounds: false })
  director.replay()
  await clock.pass(20_000)
  expect(phone.spoken).toEqual(['一。', '二。'])
})

describe('what crosses', () => {
  it('is the words, already normalised, with everything a voice needs and nothing else', async () => {
    const { clock, phone, director } = await app({}, { speaksAmounts: true, rate: 'slow', volume: 'soft' })
    const tokens = sentence(['转给您', amount(123_450), '。'])
    director.say(tokens)
    await clock.pass(120_000)
    expect(phone.sent[1]).toEqual({
      v: 1,
      call: phone.sent[1]?.call,
      type: 'speech.speak',
      id: phone.sent[1]?.call,
      text: plain(tokens),
      tokens: tokens.map(({ text, kind, group, pauseMs = 0 }) => ({ text, kind, group, pauseMs: pauseMs * 1.8 })),
      language: 'zh-CN',
      charactersPerMinute: 155,
      volume: 0.4,
      stream: 'media',
      privacy: 'personal',
    })
  })

  it('is SSML too, in the dialect the native side takes', async () => {
    const speech = { languages: ['zh-CN'], ssml: 'tencent' }
    const taking = await app({ capabilities: { speech } }, {}, { ssml, stream: () => 'earpiece' })
    taking.director.say(words('您好。'))
    expect(taking.phone.sent[1]).toMatchObject({ ssml: '<speak>您好。</speak>', stream: 'earpiece' })
    const other = await app({}, {}, { ssml })
    other.director.say(words('您好。'))
    expect(other.phone.sent[1]).not.toHaveProperty('ssml')
  })

  it('is never what the director keeps back, and never a secret, whoever asks', async () => {
    const { clock, phone, director, engine } = await app({}, { speaksAmounts: true })
    director.say(sentence(['余额是', balance(100_000), '。']))
    await clock.pass(120_000)
    const secret: Token[] = [{ text: '一二三四五六', kind: 'text', privacy: 'secret', group: 0 }]
    director.say(secret, { asked: true })
    await clock.pass(120_000)
    const heard: string[] = []
    const item = { tokens: secret, language: 'zh-CN', charactersPerMinute: 180, volume: 1 } as const
    expect(engine.canSay(item)).toBe(false)
    engine.speak(item, event => heard.push(event.type))
    expect(heard).toEqual(['error'])
    expect(phone.sent.flatMap(({ text }) => text ?? [])).toEqual([withheld, withheld])
    expect(JSON.stringify(phone.sent)).not.toContain('一二三')
  })
})

describe('the native side tells what it can do', () => {
  const unable: [string, Partial<ScriptedPhoneOptions>][] = [
    ['never', { capabilities: null }],
    ['too late', { capabilitiesAfterMs: 9_000 }],
    ['that it cannot speak', { capabilities: { asr: { languages: ['zh-CN'] } } }],
    ['nonsense', { capabilities: { speech: 'yes', asr: 7 } }],
    ['that it speaks another language', { capabilities: { speech: { languages: ['zh-HK'] } } }],
    ['that it takes only short texts', { capabilities: { speech: { languages: ['zh-CN'], maxCharacters: 2 } } }],
  ]
  it.each(unable)('%s: the next engine has the word', async (_, script) => {
    const { clock, phone, clips, director } = await app(script)
    director.say(words('您好。'))
    await clock.pass(120_000)
    expect([phone.spoken, clips.spoken]).toEqual([[], ['您好。']])
    expect(clock.waiting()).toBe(0)
  })

  it('with a page version, for its log', async () => {
    const { phone } = await app()
    expect(phone.sent[0]).toMatchObject({ v: 1, type: 'speech.capabilities', agentVersion: '3.1' })
  })

  it('en-US is English, and a voice for Hong Kong is not for Harbin', async () => {
    const { clock, phone, director } = await app(
      { capabilities: { speech: { languages: ['zh-HK', 'en-US'] } } },
      { language: 'en' },
    )
    director.say(words('Hello.'))
    await clock.pass(120_000)
    expect(phone.spoken).toEqual(['Hello.'])
  })
})

/** Where the mark was within the first second of “转给您，一元，请核对。”, while the phone told what it is given here. */
async function marked(boundary: boolean, told: readonly object[]) {
  const { clock, phone, director } = await app(
    { capabilities: { speech: { languages: ['zh-CN'], boundary } } },
    { speaksAmounts: true },
  )
  const marks: (number | null)[] = []
  director.subscribe(() => marks.push(director.getSnapshot().saying?.markedGroup ?? null))
  director.say(sentence(['转给您，', amount(100), '，请核对。']))
  await clock.pass(100)
  for (const place of told) phone.tell({ v: 1, type: 'speech.boundary', id: phone.sent[1]?.call, ...place })
  await clock.pass(900)
  return marks.filter((mark, index) => mark !== null && mark !== marks[index - 1])
}

it.each([
  ['follows the group the native side tells', true, [{ group: 2 }, { group: 1 }], [2, 1]],
  ['follows the place in the text, as Android counts', true, [0, 5, 9].map(charIndex => ({ charIndex })), [0, 1, 2]],
  ['stands still where the native side tells nonsense', true, [{ group: '1' }, { charIndex: 99 }, {}], []],
  ['moves by the clock where it tells nothing', false, [], [0]],
])('the mark in the caption %s', async (_, boundary, told, marks) => {
  expect(await marked(boundary, told)).toEqual(marks)
})

describe('the phone tells', () => {
  it('of a screen reader, and our voice keeps still at once', async () => {
    const { clock, phone, director } = await app()
    director.say(words('转给谁？'))
    await clock.pass(100)
    phone.tell({ v: 1, type: 'a11y.screenReader', on: true })
    await clock.pass(10)
    expect(phone.speaking).toBe(false)
    expect(director.makesSound()).toBe(false)
    phone.tell({ v: 1, type: 'a11y.screenReader', on: false })
    expect(director.makesSound()).toBe(true)
  })

  it('in its first answer too, even when that came too late to speak', async () => {
    const { clock, bridge } = await app({ capabilities: { screenReader: true }, capabilitiesAfterMs: 9_000 })
    expect(bridge.getSnapshot().screenReader).toBe(false)
    await clock.pass(10_000)
    expect(bridge.getSnapshot().screenReader).toBe(true)
  })

  const routes: [string, object, 'open' | 'private'][] = [
    ['a loudspeaker', { route: 'speaker' }, 'open'],
    ['a wired headset', { route: 'headset' }, 'private'],
    ['an earpiece', { route: 'earpiece' }, 'private'],
    ['bluetooth, which may be the loudspeaker of a car', { route: 'bluetooth' }, 'open'],
    ['bluetooth that the native side knows to be in an ear', { route: 'bluetooth', private: true }, 'private'],
    ['something new', { route: 'hologram' }, 'open'],
  ]
  it.each(routes)('of %s', async (_, route, listening) => {
    const { phone, bridge } = await app()
    phone.tell({ v: 1, type: 'audio.route', ...route })
    expect(bridge.getSnapshot().listening).toBe(listening)
  })

  it('the same thing twice, and nobody is woken', async () => {
    const { phone, bridge } = await app()
    let told = 0
    bridge.subscribe(() => (told += 1))
    for (let i = 0; i < 2; i++) phone.tell({ v: 1, type: 'screen.captured', on: true })
    expect(told).toBe(1)
  })
})

it('a developer hears what is wrong, in sentences that hold nothing of the customer', async () => {
  const { clock, director, problems } = await app({ faults: ['babbles'] }, { speaksAmounts: true })
  director.say(sentence(['转给您', amount(123_450), '。']))
  await clock.pass(120_000)
  expect(problems).toHaveLength(11)
  for (const problem of problems) {
    expect(problem).toMatch(/^Bridge: .+\. Contract: docs\/speech\/bridge\.md\.$/)
    expect(problem).not.toMatch(/[\u4e00-\u9fff]/)
  }
})

it('a bridge that is closed says nothing more and hears nothing more', async () => {
  const { clock, phone, bridge, director } = await app()
  director.say(words('您好。'))
  await clock.pass(100)
  bridge.close()
  await clock.pass(10)
  expect(phone.speaking).toBe(false)
  phone.tell({ v: 1, type: 'screen.captured', on: true })
  expect(bridge.getSnapshot().screenCaptured).toBe(false)
})

it('a page outside any app is told at once that there is no native side', async () => {
  const clock = virtualClock()
  const nowhere = {
    post: () => {
      throw new Error('no app')
    },
    receive: () => () => undefined,
  }
  const bridge = createBridge(nowhere, { clock })
  expect(await bridge.capabilities()).toBeNull()
  expect(clock.waiting()).toBe(0)
})

it('a second utterance stops the first, also for who uses the bridge without a director', async () => {
  const { clock, bridge, phone } = await app()
  const rest = { tokens: [], language: 'zh-CN', charactersPerMinute: 180, volume: 1, stream: 'media' } as const
  const told: string[] = []
  bridge.speak({ text: '一。', privacy: 'public', ...rest }, ({ type }) => told.push(`一 ${type}`))
  await clock.pass(100)
  bridge.speak({ text: '二。', privacy: 'public', ...rest }, ({ type }) => told.push(`二 ${type}`))
  expect(phone.speaking).toBe(false)
  await clock.pass(20_000)
  expect(told).toEqual(['一 start', '二 start', '二 end'])
})
