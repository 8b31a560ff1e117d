import { describe, expect, it } from 'vitest'
import { amount, balance, sentence } from '@yinqiao/speech/read'
import { createDirector, type DirectorOptions } from '@yinqiao/speech/say'
import { scripted, type ScriptedOptions } from '@yinqiao/speech/say/scripted'
import { stage, withheld, words } from './stage.ts'
import { virtualClock } from './virtual-clock.ts'

const silent: [string, Partial<ScriptedOptions>, Partial<DirectorOptions>][] = [
  ['no voice', { verdict: { ok: false, reason: 'no voice' } }, {}],
  ['a voice that is not found yet', { verdictAfterMs: 100_000 }, {}],
  ['an engine that cannot say this', { canSay: () => false }, {}],
  ['a screen reader', {}, { mode: 'screenReader' }],
  ['a screen reader the phone tells of', {}, { screenReader: true }],
  ['captions chosen', {}, { mode: 'captions' }],
]

describe.each(silent)('with %s', (_, script, options) => {
  it('no sound is made, the caption is shown and the live region carries it', async () => {
    const { clock, engine, director } = await stage(script, options)
    director.say(words('转给谁？'))
    expect(director.getSnapshot().saying).toMatchObject({ text: '转给谁？', sounds: false })
    await clock.pass(60_000)
    expect(engine.spoken).toEqual([])
    expect(director.getSnapshot().heard?.text).toBe('转给谁？')
  })
})

it('sound chosen outright is sound, even where a screen reader was reported', async () => {
  const { director } = await stage({}, { mode: 'sound', screenReader: true })
  expect(director.makesSound()).toBe(true)
})

it('nothing sounds before the first tap', async () => {
  const clock = virtualClock()
  const engine = scripted({ clock, needsGesture: true })
  const director = createDirector({ engines: [engine], clock, withheld })
  await clock.pass(1)
  director.say(words('您好。'))
  expect(director.getSnapshot().saying?.sounds).toBe(false)
  await clock.pass(60_000)
  director.unlock()
  director.say(words('转给谁？'))
  await clock.pass(60_000)
  expect(engine.spoken).toEqual(['转给谁？'])
})

it('words the engine never began are given to the live region', async () => {
  const { clock, director } = await stage({ faults: ['no-start'] })
  director.say(words('转给谁？'))
  expect(director.getSnapshot().saying?.sounds).toBe(true)
  await clock.pass(3_001)
  expect(director.getSnapshot().saying).toMatchObject({ text: '转给谁？', sounds: false })
})

it('an engine that is loaded later joins in', async () => {
  const clock = virtualClock()
  const director = createDirector({ clock, withheld })
  expect(director.makesSound()).toBe(false)
  const engine = scripted({ clock })
  director.add(engine)
  await clock.pass(1)
  expect(director.makesSound()).toBe(true)
  director.say(words('您好。'))
  await clock.pass(60_000)
  expect(engine.spoken).toEqual(['您好。'])
})

describe('somebody standing near', () => {
  const paid = sentence(['已经提交，', amount(2_000_000), '。'])
  const held = sentence(['您的余额是', balance(2_000_000), '。'])

  it('hears no amount until the customer chose so, while the caption shows it', async () => {
    const { clock, engine, director } = await stage()
    director.say(paid)
    expect(director.getSnapshot().saying?.text).toBe('已经提交，两万元。')
    await clock.pass(60_000)
    director.configure({ speaksAmounts: true })
    director.say(paid)
    await clock.pass(60_000)
    expect(engine.spoken).toEqual([withheld, '已经提交，两万元。'])
  })

  it('hears a balance only when a tap asked for it, also when it is said again', async () => {
    const { clock, engine, director } = await stage({}, { speaksAmounts: true })
    director.say(held)
    await clock.pass(60_000)
    director.replay()
    await clock.pass(60_000)
    director.say(held, { asked: true })
    await clock.pass(60_000)
    expect(engine.spoken).toEqual([withheld, withheld, '您的余额是两万元。'])
  })

  it('hears nothing from a page that was put away, nor when it comes back, until somebody asks', async () => {
    const { clock, engine, director } = await stage({}, { speaksAmounts: true })
    director.say(paid)
    await clock.pass(100)
    director.setHidden(true)
    expect(engine.speaking).toBe(false)
    director.say(words('到账了。'))
    await clock.pass(60_000)
    director.setHidden(false)
    await clock.pass(60_000)
    expect(engine.spoken).toEqual(['已经提交，两万元。'])
    director.replay()
    await clock.pass(60_000)
    expect(engine.spoken).toEqual(['已经提交，两万元。', '到账了。'])
  })

  it('hears nothing while the customer wants quiet, and captions go on', async () => {
    const { clock, engine, director, captions } = await stage()
    director.quiet(60_000)
    director.say(words('转给谁？'))
    await clock.pass(59_000)
    expect(director.getSnapshot().quiet).toBe(true)
    await clock.pass(1_000)
    expect(director.getSnapshot().quiet).toBe(false)
    director.say(words('转多少？'))
    await clock.pass(60_000)
    expect(engine.spoken).toEqual(['转多少？'])
    expect(captions).toEqual(['转给谁？', '转多少？'])
  })
})
