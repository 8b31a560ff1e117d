import { describe, expect, it } from 'vitest'
import { amount, sentence } from '@yinqiao/speech/read'
import { createDirector, type DirectorOptions } from '@yinqiao/speech/say'
import { webSpeechEngine, type WebSpeechOptions } from '@yinqiao/speech/say/web-speech'
import { FakeUtterance, type Faults, FaultySynthesis } from './faulty-synthesis.ts'
import { type VirtualClock, virtualClock } from './virtual-clock.ts'

const words = (text: string) => sentence([text])
const long =
  '请您核对一下这一笔转账的收款人，再核对一下转账的金额，都对了以后请按下面绿色的按钮，有一样不对就请按返回。' +
  '钱还没有转出去，您可以慢慢看，看多久都可以，看不清楚可以把字调大，也可以找人帮忙。'

function memory(kept: Record<string, string> = {}) {
  return {
    kept,
    getItem: (key: string) => kept[key] ?? null,
    setItem: (key: string, value: string) => void (kept[key] = value),
  }
}

function stage(faults: Faults = {}, options: WebSpeechOptions = {}, choices: Partial<DirectorOptions> = {}) {
  const clock = (options.clock as VirtualClock | undefined) ?? virtualClock()
  const synthesis = new FaultySynthesis(clock, faults)
  const engine = webSpeechEngine({
    clock,
    synthesis: synthesis as unknown as SpeechSynthesis,
    createUtterance: text => new FakeUtterance(text) as unknown as SpeechSynthesisUtterance,
    agent: 'phone/1',
    ...options,
  })
  const director = createDirector({ engines: [engine], clock, withheld: '请看屏幕。', ...choices })
  const begun = () => synthesis.begun.map(({ text }) => text)
  return { clock, synthesis, engine, director, begun }
}

const voices: [string, Faults, WebSpeechOptions, boolean][] = [
  ['a local Chinese voice', {}, {}, true],
  ['a voice that comes late and says so', { voicesAfterMs: 3_000, tellsOfVoices: true }, {}, true],
  ['a voice that comes late and says nothing, as in Safari', { voicesAfterMs: 3_000 }, {}, true],
  ['no voice at all, as in headless Chromium', { voicesAfterMs: undefined }, {}, false],
  ['a voice that comes after we stopped looking', { voicesAfterMs: 9_000 }, {}, false],
  ['only a voice on a server', { voices: [{ lang: 'zh-CN', localService: false }] }, {}, false],
  [
    'a voice on a server, allowed',
    { voices: [{ lang: 'zh-CN', localService: false }] },
    { allowsNetworkVoices: true },
    true,
  ],
  ['only a Cantonese voice', { voices: [{ lang: 'zh-HK', localService: true }] }, {}, false],
  ['only a French voice', { voices: [{ lang: 'fr-FR', localService: true }] }, {}, false],
  ['a voice named the Android way', { voices: [{ lang: 'cmn_CN', localService: true }] }, {}, true],
  ['no speechSynthesis, as in every Android WebView', {}, { synthesis: undefined }, false],
]

it.each(voices)('the probe with %s', async (_, faults, options, ok) => {
  const { clock, director } = stage(faults, options)
  await clock.pass(6_000)
  director.unlock()
  expect(director.makesSound()).toBe(ok)
})

describe('the browser’s voice', () => {
  it('is a Mandarin one, with language and voice both set', async () => {
    const list = [{ lang: 'zh-TW' }, { lang: 'zh-HK' }, { lang: 'zh-CN' }, { lang: 'en-US' }]
    const { clock, synthesis, director } = stage({ voices: list.map(voice => ({ ...voice, localService: true })) })
    await clock.pass(1)
    director.unlock()
    director.say(words('您好。'))
    await clock.pass(10_000)
    expect(synthesis.begun[0]).toMatchObject({ lang: 'zh-CN', voice: { lang: 'zh-CN' } })
  })

  it('makes no sound before the first tap, and unlocks inside it', async () => {
    const { clock, synthesis, director, begun } = stage()
    await clock.pass(1)
    director.say(words('您好。'))
    await clock.pass(10_000)
    expect(begun()).toEqual([])
    director.unlock()
    director.say(words('转给谁？'))
    await clock.pass(10_000)
    expect(begun()).toEqual(['转给谁？'])
    expect(synthesis.begun.every(({ volume }) => volume > 0)).toBe(true)
  })

  it('is given a long text clause by clause, sixty characters at most, nothing lost', async () => {
    const { clock, director, begun } = stage()
    await clock.pass(1)
    director.unlock()
    director.say(words(long))
    await clock.pass(120_000)
    expect(begun().length).toBeGreaterThan(1)
    for (const chunk of begun()) expect(chunk.length).toBeLessThanOrEqual(60)
    expect(begun().join('')).toBe(long)
  })

  it('learns how fast the phone speaks, so that 慢 is slow on every phone', async () => {
    const { clock, synthesis, director } = stage({}, {}, { rate: 140 })
    await clock.pass(1)
    director.unlock()
    for (const text of ['请您核对收款人和金额。', '请您再核对一下金额。']) {
      director.say(words(text))
      await clock.pass(30_000)
    }
    const [first, second] = synthesis.begun
    // This phone says 250 characters a minute at rate 1, a little less than its commas and stops suggest.
    expect(first?.rate).toBeCloseTo(155 / 250)
    expect(second?.rate).not.toBe(first?.rate)
    expect(second?.rate).toBeCloseTo(155 / 225, 1)
  })
})

/** When each clause of a sentence begins, in ms, and how long the first takes this phone. */
async function beginnings(rate: 'slow' | 'medium') {
  const { clock, director, synthesis } = stage({}, {}, { rate, volume: 'soft' })
  await clock.pass(1)
  director.unlock()
  director.say(words('钱还没有转出去，您可以慢慢看。'))
  const at: number[] = []
  for (let ms = 0; ms < 30_000; ms += 10) {
    await clock.pass(10)
    if (synthesis.begun.length > at.length) at.push(ms)
  }
  expect(synthesis.begun.every(({ volume }) => volume === 0.4)).toBe(true)
  // This phone takes 240 ms a character at rate 1.
  const [first] = synthesis.begun
  return { at, firstMs: first ? (first.text.length * 240) / first.rate : 0 }
}
it('慢 rests longer after every clause, which the browser by itself does not, and 中 leaves its clauses together', async () => {
  const slow = await beginnings('slow')
  const [began = 0, next = 0] = slow.at
  // A comma is 250 ms, 450 ms when slow: the browser makes the first 250 itself.
  expect(next - began - slow.firstMs).toBeGreaterThan(190)
  expect(next - began - slow.firstMs).toBeLessThan(260)
  expect((await beginnings('medium')).at).toHaveLength(1)
})

const faults: [string, Faults, string[]][] = [
  ['never starts once', { noStart: [0] }, ['第二句。']],
  ['never ends', { noEnd: [0] }, ['第一句。', '第二句。']],
  ['ends twice', { doubleEnd: [0] }, ['第一句。', '第二句。']],
  ['fails', { fail: { 0: 'synthesis-failed' } }, ['第二句。']],
  ['waits for a tap', { fail: { 0: 'not-allowed' } }, ['第二句。']],
  ['swallows what follows a cancel', { noEnd: [0], swallowsForMs: 90 }, ['第一句。', '第二句。']],
  ['cancels without a word', { noEnd: [0], cancelsInSilence: true }, ['第一句。', '第二句。']],
]

describe.each(faults)('a browser that %s', (_, script, spoken) => {
  it('says nothing twice, blocks nothing, and shows every caption', async () => {
    const { clock, director, begun } = stage(script)
    const captions: string[] = []
    director.subscribe(() => {
      const text = director.getSnapshot().saying?.text
      if (text && captions.at(-1) !== text) captions.push(text)
    })
    await clock.pass(1)
    director.unlock()
    director.say(words('第一句。'), { priority: 'error' })
    director.say(words('第二句。'), { priority: 'error' })
    await clock.pass(120_000)
    expect(begun()).toEqual(spoken)
    expect(captions).toEqual(['第一句。', '第二句。'])
    expect(director.getSnapshot().saying).toBeNull()
    expect(clock.waiting()).toBe(0)
  })
})

it('a long text whose first clause never ends is still said to its end', async () => {
  const { clock, director, begun } = stage({ noEnd: [0] })
  await clock.pass(1)
  director.unlock()
  director.say(words(long))
  await clock.pass(300_000)
  expect(begun().join('')).toBe(long)
})

it('a press between two sentences never lets the old one finish, on a browser that swallows', async () => {
  const { clock, synthesis, director, begun } = stage({ swallowsForMs: 90 })
  await clock.pass(1)
  director.unlock()
  director.say(words('转给谁？请从下面选一位。'))
  await clock.pass(400)
  director.interrupt()
  director.say(words('转多少？'))
  await clock.pass(60_000)
  expect(begun()).toEqual(['转给谁？请从下面选一位。', '转多少？'])
  expect(synthesis.finished.map(({ text }) => text)).toEqual(['转多少？'])
})

it('a voice that has spoken before may take its time, a new one may not', async () => {
  const { clock, director, begun } = stage({ startMs: { 0: 2_000, 2: 2_000 } })
  await clock.pass(1)
  director.unlock()
  for (const text of ['一。', '二。', '三。']) {
    director.say(words(text))
    await clock.pass(30_000)
  }
  expect(begun()).toEqual(['二。', '三。'])
})

it('the mark follows the browser’s own boundaries when it gives any, and never goes back', async () => {
  const { clock, director } = stage({ boundaryMs: 60 }, {}, { speaksAmounts: true })
  const marks: (number | null)[] = []
  director.subscribe(() => {
    const mark = director.getSnapshot().saying?.markedGroup ?? null
    if (marks.at(-1) !== mark) marks.push(mark)
  })
  await clock.pass(1)
  director.unlock()
  director.say(sentence(['转给您，', amount(100), '，请核对。']))
  await clock.pass(700)
  expect(marks).toEqual([null, 0, 1, 2])
  await clock.pass(60_000)
  expect(marks).toEqual([null, 0, 1, 2, null])
})

describe('a phone that stayed silent', () => {
  it('is not made to wait again on the next visit, until an update or a week', async () => {
    const kept = memory()
    const silent = stage({ noStart: [0, 1] }, { memory: kept })
    await silent.clock.pass(1)
    silent.director.unlock()
    for (const text of ['一。', '二。']) {
      silent.director.say(words(text))
      await silent.clock.pass(30_000)
    }
    expect(silent.director.makesSound()).toBe(false)

    const sounds = async (laterMs: number, options: WebSpeechOptions) => {
      const clock = virtualClock()
      await clock.pass(laterMs)
      const visit = stage({}, { memory: kept, clock, ...options })
      await clock.pass(6_000)
      visit.director.unlock()
      return visit.director.makesSound()
    }
    expect(await sounds(86_400_000, {})).toBe(false)
    expect(await sounds(86_400_000, { agent: 'phone/2' })).toBe(true)
    expect(await sounds(8 * 86_400_000, {})).toBe(true)
  })

  it('once may have been waking up: a single silence is not remembered', async () => {
    const kept = memory()
    const { clock, director } = stage({ noStart: [0] }, { memory: kept })
    await clock.pass(1)
    director.unlock()
    director.say(words('一。'))
    await clock.pass(30_000)
    expect(kept.kept).toEqual({})
  })

  it('a memory that is full, closed or scribbled over changes nothing', async () => {
    const broken = {
      getItem: () => '{"agent":',
      setItem: () => {
        throw new Error('QuotaExceededError')
      },
    }
    const { clock, director, begun } = stage({}, { memory: broken })
    await clock.pass(1)
    director.unlock()
    director.say(words('您好。'))
    await clock.pass(10_000)
    expect(begun()).toEqual(['您好。'])
  })
})
