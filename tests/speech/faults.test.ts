import { describe, expect, it } from 'vitest'
import { createDirector } from '@yinqiao/speech/say'
import { type Fault, scripted } from '@yinqiao/speech/say/scripted'
import { stage, withheld, words } from './stage.ts'
import { virtualClock } from './virtual-clock.ts'

const faults: [Fault, spoken: string[]][] = [
  ['none', ['第一句。', '第二句。']],
  ['no-start', ['第二句。']],
  ['late-start', ['第二句。']],
  ['no-end', ['第一句。', '第二句。']],
  ['double-end', ['第一句。', '第二句。']],
  ['error-before-start', ['第二句。']],
  ['error-after-start', ['第一句。', '第二句。']],
  ['not-allowed', ['第二句。']],
  ['throws', ['第二句。']],
]

describe.each(faults)('an engine with %s', (fault, spoken) => {
  it('says nothing twice, blocks nothing, and both captions are shown', async () => {
    const { clock, engine, director, captions } = await stage({ faults: [fault] })
    director.say(words('第一句。'), { priority: 'error' })
    director.say(words('第二句。'), { priority: 'error' })
    await clock.pass(120_000)
    expect(engine.spoken).toEqual(spoken)
    expect(captions).toEqual(['第一句。', '第二句。'])
    expect(director.getSnapshot()).toMatchObject({ saying: null, heard: { text: '第二句。' } })
    expect(clock.waiting()).toBe(0)
  })

  it('hands the sentence to nobody once it was begun, and to the next engine otherwise', async () => {
    const clock = virtualClock()
    const [first, second] = [scripted({ clock, faults: [fault] }), scripted({ clock })]
    const director = createDirector({ engines: [first, second], clock, withheld })
    await clock.pass(1)
    director.say(words('第一句。'))
    await clock.pass(120_000)
    expect([...first.spoken, ...second.spoken]).toEqual(['第一句。'])
  })
})

const pairs = faults.flatMap(([first]) => faults.map(([second]) => [first, second] as const))

it.each(pairs)(
  'an engine with %s before one with %s: heard once at most, captioned always, and then the next',
  async (...both) => {
    const clock = virtualClock()
    const engines = both.map((fault, index) => scripted({ clock, faults: [fault], rank: index + 1 }))
    const director = createDirector({ engines, clock, withheld })
    await clock.pass(1)
    director.say(words('第一句。'), { priority: 'error' })
    director.say(words('第二句。'), { priority: 'error' })
    expect(director.getSnapshot().saying?.text).toBe('第一句。')
    await clock.pass(120_000)
    const heard = engines.flatMap(({ spoken }) => spoken)
    expect(heard.filter(text => text === '第一句。').length).toBeLessThanOrEqual(1)
    expect(heard.filter(text => text === '第二句。')).toHaveLength(1)
    expect(director.getSnapshot()).toMatchObject({ saying: null, heard: { text: '第二句。' } })
    expect(clock.waiting()).toBe(0)
  },
)

describe('an engine that fails again and again', () => {
  it('is left alone, and the live region carries the words', async () => {
    const { clock, engine, director } = await stage({ faults: ['no-start', 'error-before-start'] })
    expect(director.makesSound()).toBe(true)
    for (const text of ['一。', '二。', '三。']) {
      director.say(words(text))
      await clock.pass(30_000)
    }
    expect(engine.spoken).toEqual([])
    expect(director.makesSound()).toBe(false)
  })

  it('gets another chance after it spoke in between', async () => {
    const { clock, engine, director } = await stage({ faults: ['no-start', 'none', 'no-start', 'none'] })
    for (const text of ['一。', '二。', '三。', '四。']) {
      director.say(words(text))
      await clock.pass(30_000)
    }
    expect(engine.spoken).toEqual(['二。', '四。'])
  })
})

it('a browser that waits for a tap is not held guilty, however often it waits', async () => {
  const { clock, engine, director } = await stage({ faults: ['not-allowed', 'not-allowed', 'not-allowed'] })
  for (const text of ['一。', '二。', '三。', '四。']) {
    director.say(words(text))
    await clock.pass(30_000)
  }
  expect(engine.spoken).toEqual(['四。'])
})
