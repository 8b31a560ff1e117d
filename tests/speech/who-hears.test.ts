import { describe, expect, it } from 'vitest'
import { amount, balance, plain, sentence, type Token } from '@yinqiao/speech/read'
import { createDirector, type Director, type DirectorOptions, type DirectorSettings } from '@yinqiao/speech/say'
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

describe('when what may be heard changes in the middle of a word', () => {
  const paid = sentence(['已经提交，', amount(2_000_000), '。'])
  const held = sentence(['您的余额是', balance(2_000_000), '。'])
  const guide = words('请输入金额。')
  const changes: [string, readonly Token[], Partial<DirectorSettings>, Partial<DirectorSettings>, boolean][] = [
    ['earphones are pulled out: a balance ends', held, { listening: 'private' }, { listening: 'open' }, false],
    [
      'earphones are pulled out: an amount she lets others hear goes on',
      paid,
      { listening: 'private' },
      { listening: 'open' },
      true,
    ],
    ['earphones are put in: a balance goes on', held, {}, { listening: 'private' }, true],
    ['the screen is cast: an amount ends', paid, {}, { screenCaptured: true }, false],
    ['the screen is cast: a balance ends', held, {}, { screenCaptured: true }, false],
    ['the screen is cast: guidance goes on', guide, {}, { screenCaptured: true }, true],
    ['amounts are switched off: an amount ends', paid, {}, { speaksAmounts: false }, false],
    ['a screen reader starts: everything ends', guide, {}, { screenReader: true }, false],
    [
      'another language is chosen: the sentence goes on',
      guide,
      {},
      { language: 'en', withheld: 'See the screen.' },
      true,
    ],
  ]
  it.each(changes)('%s', async (_, tokens, choices, change, goesOn) => {
    const { clock, engine, director } = await stage({}, { speaksAmounts: true, ...choices })
    // Amounts are heard because they were chosen, a balance because a tap asked.
    director.say(tokens, { asked: tokens === held })
    await clock.pass(100)
    director.configure(change)
    expect(engine.speaking).toBe(goesOn)
    if (!goesOn) expect(director.getSnapshot().heard).toMatchObject({ text: plain(tokens), interrupted: true })
  })

  it('earphones are pulled out, and she has said that others may hear: a balance goes on', async () => {
    const { clock, engine, director } = await stage({}, { listening: 'private' })
    director.agree()
    director.say(held, { asked: true })
    await clock.pass(100)
    director.configure({ listening: 'open' })
    expect(engine.speaking).toBe(true)
  })
})

describe('while the screen is cast or recorded', () => {
  it('a balance is not said aloud even when a tap asks, and its caption is as usual', async () => {
    const { clock, engine, director, captions } = await stage({}, { screenCaptured: true, speaksAmounts: true })
    director.say(sentence(['您的余额是', balance(2_000_000), '。']), { asked: true })
    await clock.pass(20_000)
    expect(engine.spoken).toEqual([withheld])
    expect(captions).toEqual(['您的余额是两万元。'])
  })

  it('a warning is heard: whoever talks her into it is watching just then', async () => {
    const { clock, engine, director } = await stage({}, { screenCaptured: true })
    director.say(words('别人能看到您的屏幕。'), { priority: 'safety' })
    await clock.pass(20_000)
    expect(engine.spoken).toEqual(['别人能看到您的屏幕。'])
  })
})

describe('whether others may hear is asked', () => {
  const held = sentence(['您的余额是', balance(2_000_000), '。'])
  const paid = sentence(['已经提交，', amount(2_000_000), '。'])
  const asking: [string, readonly Token[], Partial<DirectorSettings>, boolean][] = [
    ['before a balance', held, {}, true],
    ['not before an amount', paid, {}, false],
    ['not with earphones in', held, { listening: 'private' }, false],
    ['not when nothing would be heard', held, { mode: 'captions' }, false],
    ['not while the screen is cast, for it is not said then', held, { screenCaptured: true }, false],
  ]
  it.each(asking)('%s', async (_, tokens, choices, asks) => {
    const { director } = await stage({}, choices)
    expect(director.asksFirst(tokens)).toBe(asks)
  })

  it('once in a visit, and again of the next customer', async () => {
    const { director } = await stage()
    director.agree()
    expect(director.asksFirst(held)).toBe(false)
    director.forget()
    expect(director.asksFirst(held)).toBe(true)
  })

  it('before 再听一遍 too, when the last thing was a balance heard through earphones', async () => {
    const { clock, director } = await stage({}, { listening: 'private' })
    expect(director.asksFirst()).toBe(false)
    director.say(held, { asked: true })
    await clock.pass(20_000)
    director.configure({ listening: 'open' })
    expect(director.asksFirst()).toBe(true)
  })
})

/** Whether the caption bar offers a sentence again after something happened in its middle. */
async function offered(happens: (director: Director) => void) {
  const { clock, engine, director } = await stage({}, { speaksAmounts: true })
  director.say(sentence(['已经提交，', amount(2_000_000), '。']))
  await clock.pass(100)
  happens(director)
  await clock.pass(20_000)
  expect(engine.spoken).toHaveLength(1)
  return director.getSnapshot().heard?.interrupted
}

describe('再听一遍 is offered', () => {
  const happenings: [string, (director: Director) => void, boolean][] = [
    ['after a sentence the page was hidden in', director => director.setHidden(true), true],
    ['not after one heard to its end', () => undefined, false],
    ['not after one she cut off herself', director => director.interrupt(), false],
  ]
  it.each(happenings)('%s, and nothing goes on by itself', async (_, happens, offers) => {
    expect(await offered(happens)).toBe(offers)
  })

  it('for what came while the page was away', async () => {
    const { clock, director } = await stage()
    director.setHidden(true)
    director.say(words('到账了。'))
    await clock.pass(20_000)
    expect(director.getSnapshot().heard).toMatchObject({ text: '到账了。', interrupted: true })
    director.setHidden(false)
    director.replay()
    await clock.pass(20_000)
    expect(director.getSnapshot().heard).toMatchObject({ text: '到账了。', interrupted: false })
  })

  it.each(['interrupted', 'error-after-start'] as const)('after a sentence that broke off: %s', async fault => {
    const { clock, director } = await stage({ faults: [fault] })
    director.say(words('转给谁？'))
    await clock.pass(20_000)
    expect(director.getSnapshot().heard).toMatchObject({ text: '转给谁？', interrupted: true })
  })
})

describe('a warning that waits', () => {
  const happenings: [string, (director: Director) => void, string[]][] = [
    [
      'while the page is put away is shown, and not spoken when she comes back',
      director => {
        director.setHidden(true)
        director.setHidden(false)
      },
      [],
    ],
    [
      'while earphones are pulled out is heard',
      director => director.configure({ listening: 'open' }),
      ['请当心。', '请核对。'],
    ],
    ['while sound is switched off is shown', director => director.configure({ mode: 'captions' }), []],
  ]
  it.each(happenings)('%s', async (_, happens, heard) => {
    const { clock, engine, director, captions } = await stage({}, { listening: 'private' })
    director.say(sentence(['余额是', balance(100), '。']), { asked: true, priority: 'safety' })
    director.say(words('请当心。'), { priority: 'safety' })
    director.say(words('请核对。'), { priority: 'safety' })
    await clock.pass(100)
    happens(director)
    await clock.pass(20_000)
    expect(engine.spoken.slice(1)).toEqual(heard)
    expect(captions).toEqual(['余额是一元。', '请当心。', '请核对。'])
  })
})
