import { expect, it } from 'vitest'
import type { DirectorSettings, Rate, Volume } from '@yinqiao/speech/say'
import { scriptedPhone } from '@yinqiao/speech/say/scripted'
import { bridgeEngine, createBridge } from '@yinqiao/speech/say/bridge'
import { createDirector } from '@yinqiao/speech/say'
import { withheld, words } from './stage.ts'
import { virtualClock } from './virtual-clock.ts'

/** A director over a phone, which writes down how loud and how fast it was asked to be. */
async function stage(choices: Partial<DirectorSettings> = {}) {
  const clock = virtualClock()
  const phone = scriptedPhone({ clock })
  const kept: Partial<DirectorSettings>[] = []
  const director = createDirector({
    engines: [bridgeEngine(createBridge(phone, { clock }), { clock })],
    clock,
    withheld,
    onSettings: change => kept.push(change),
    ...choices,
  })
  await clock.pass(10)
  const said = () =>
    phone.sent
      .filter(({ type }) => type === 'speech.speak')
      .map(({ text, volume, charactersPerMinute }) => ({ text, volume, charactersPerMinute }))
  return { clock, director, kept, said }
}

const slower: [Rate, Rate | null, number][] = [
  ['fast', 'medium', 180],
  ['medium', 'slow', 155],
  ['slow', null, 155],
  [200, 'medium', 180],
  [180, 'slow', 155],
  [120, null, 131],
]

it.each(slower)('慢一点 from %s is %s, and the last thing is said again', async (rate, next, perMinute) => {
  const { clock, director, kept, said } = await stage({ rate })
  director.say(words('转给谁？'))
  await clock.pass(20_000)
  director.slower()
  await clock.pass(20_000)
  expect(said()).toHaveLength(2)
  expect(said()[1]).toMatchObject({ text: '转给谁？', charactersPerMinute: perMinute })
  expect(kept).toEqual(next === null ? [] : [{ rate: next }])
})

const louder: [Volume, Volume | null, number][] = [
  ['soft', 'normal', 0.7],
  ['normal', 'loud', 1],
  ['loud', null, 1],
]

it.each(louder)('大点声 from %s is %s, never more than as recorded', async (volume, next, share) => {
  const { clock, director, kept, said } = await stage({ volume })
  director.say(words('转给谁？'))
  await clock.pass(20_000)
  director.louder()
  await clock.pass(20_000)
  expect(said()[1]).toMatchObject({ text: '转给谁？', volume: share })
  expect(kept).toEqual(next === null ? [] : [{ volume: next }])
})

it('slower in the middle of a sentence begins it anew, once', async () => {
  const { clock, director, said } = await stage()
  director.say(words('转给谁？'))
  await clock.pass(300)
  director.slower()
  await clock.pass(20_000)
  expect(said().map(({ text }) => text)).toEqual(['转给谁？', '转给谁？'])
})

it('slower before anything was said is kept, and says nothing', async () => {
  const { clock, director, kept, said } = await stage()
  director.slower()
  await clock.pass(20_000)
  expect([kept, said()]).toEqual([[{ rate: 'slow' }], []])
})
