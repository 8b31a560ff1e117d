import { describe, expect, it } from 'vitest'
import { amount, sentence } from '@yinqiao/speech/read'
import type { DirectorState } from '@yinqiao/speech/say'
import { stage, words } from './stage.ts'

describe('one voice', () => {
  it('says things one after the other, warnings first', async () => {
    const { clock, engine, director, captions } = await stage()
    director.say(words('请输入金额。'))
    await clock.pass(20)
    director.say(words('可以用键盘。'), { priority: 'hint' })
    director.say(words('也可以说出来。'), { priority: 'hint' })
    await clock.pass(60_000)
    expect(engine.spoken).toEqual(['请输入金额。', '可以用键盘。', '也可以说出来。'])
    expect(captions).toEqual(engine.spoken)
    expect(clock.waiting()).toBe(0)
  })

  it('lets a warning cut in, and does not finish the question it cut', async () => {
    const { clock, engine, director } = await stage()
    director.say(words('转给谁？'))
    await clock.pass(500)
    director.say(words('这个人您没有转过。'), { priority: 'safety' })
    await clock.pass(60_000)
    expect(engine.spoken).toEqual(['转给谁？', '这个人您没有转过。'])
  })

  it('keeps a question that a warning overtook before its first word', async () => {
    const { clock, engine, director } = await stage()
    director.say(words('转给谁？'))
    director.say(words('请当心。'), { priority: 'safety' })
    await clock.pass(60_000)
    expect(engine.spoken).toEqual(['请当心。', '转给谁？'])
  })

  it('drops the old question when a new one comes', async () => {
    const { clock, engine, director } = await stage()
    director.say(words('转给谁？'))
    director.say(words('转多少？'))
    await clock.pass(60_000)
    expect(engine.spoken).toEqual(['转多少？'])
  })

  it('says a thing once, though it is asked for twice while it sounds or waits', async () => {
    const { clock, engine, director } = await stage()
    director.say(words('转给谁？'))
    director.say(words('转给谁？'))
    director.say(words('可以说名字。'), { priority: 'hint' })
    director.say(words('可以说名字。'), { priority: 'hint' })
    await clock.pass(60_000)
    expect(engine.spoken).toEqual(['转给谁？', '可以说名字。'])
  })

  it('does not begin a sentence anew because it is asked for while it sounds', async () => {
    const { clock, engine, director } = await stage()
    director.say(words('转给谁？'))
    await clock.pass(500)
    director.say(words('转给谁？'))
    await clock.pass(60_000)
    expect(engine.spoken).toEqual(['转给谁？'])
  })

  it('is silent at any press, and says nothing that waited', async () => {
    const { clock, engine, director } = await stage()
    director.say(words('转给谁？'))
    director.say(words('可以说名字。'), { priority: 'hint' })
    await clock.pass(100)
    expect(engine.speaking).toBe(true)
    director.interrupt()
    expect(engine.speaking).toBe(false)
    await clock.pass(60_000)
    expect(engine.spoken).toEqual(['转给谁？'])
    expect(director.getSnapshot().heard?.text).toBe('转给谁？')
  })

  it('says the last thing again when asked', async () => {
    const { clock, engine, director } = await stage()
    director.say(words('转给谁？'))
    await clock.pass(60_000)
    director.replay()
    await clock.pass(60_000)
    expect(engine.spoken).toEqual(['转给谁？', '转给谁？'])
  })

  it('replaying before anything was said says nothing', async () => {
    const { clock, engine, director } = await stage()
    director.replay()
    director.say([])
    await clock.pass(60_000)
    expect(engine.spoken).toEqual([])
  })

  it('forgets the last customer', async () => {
    const { clock, engine, director } = await stage()
    director.say(words('李梅，您好。'))
    await clock.pass(60_000)
    director.forget()
    director.replay()
    await clock.pass(60_000)
    expect(engine.spoken).toHaveLength(1)
    expect(director.getSnapshot()).toMatchObject({ saying: null, heard: null })
  })
})

it('turning sound off in the middle of a word is silence at once', async () => {
  const { clock, engine, director } = await stage()
  director.say(words('转给谁？'))
  await clock.pass(100)
  director.configure({ mode: 'captions' })
  expect(engine.speaking).toBe(false)
})

it('the mark moves through the caption, one group after the other, and is gone at the end', async () => {
  const { clock, director } = await stage({}, { speaksAmounts: true })
  const marks: (number | null)[] = []
  director.subscribe(() => {
    const mark = director.getSnapshot().saying?.markedGroup ?? null
    if (marks.at(-1) !== mark) marks.push(mark)
  })
  director.say(sentence(['转给您，', amount(100), '，请核对。']))
  await clock.pass(60_000)
  expect(marks).toEqual([null, 0, 1, 2, null])
})

it.each([
  ['slow', 4_000, 6_000],
  ['fast', 2_000, 3_500],
] as const)('%s speech lasts from %i to %i ms', async (rate, leastMs, mostMs) => {
  const { clock, director } = await stage({}, { rate })
  director.say(words('请您核对收款人和金额。'))
  let tookMs = 0
  for (; director.getSnapshot().saying; tookMs += 100) await clock.pass(100)
  // Ten characters: 140 a minute is 4.3 s, 230 a minute 2.6 s, and half a second of silence.
  expect(tookMs).toBeGreaterThan(leastMs)
  expect(tookMs).toBeLessThan(mostMs)
})

it('a snapshot stays the same object until something changes, as React asks', async () => {
  const { director } = await stage()
  const seen: DirectorState[] = [director.getSnapshot(), director.getSnapshot()]
  expect(seen[0]).toBe(seen[1])
  director.say(words('您好。'))
  expect(director.getSnapshot()).not.toBe(seen[0])
})

it('a listener that speaks or presses while it is told does not make two voices', async () => {
  const { clock, engine, director } = await stage()
  let once = true
  director.subscribe(() => {
    if (!once || !director.getSnapshot().saying) return
    once = false
    director.say(words('请当心。'), { priority: 'safety' })
  })
  director.say(words('提示。'), { priority: 'hint' })
  await clock.pass(60_000)
  expect(engine.spoken).toEqual(['请当心。', '提示。'])
})
