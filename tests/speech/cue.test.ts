import { describe, expect, it } from 'vitest'
import { createDirector, type DirectorOptions, type Earcons } from '@yinqiao/speech/say'
import { scripted } from '@yinqiao/speech/say/scripted'
import { withheld, words } from './stage.ts'
import { virtualClock } from './virtual-clock.ts'

async function stage(options: Partial<DirectorOptions> = {}, play?: Earcons['play']) {
  const clock = virtualClock()
  const played: string[] = []
  const engine = scripted({ clock })
  const earcons: Earcons = {
    play(name, how) {
      played.push(`${name}${how.sound ? ' ♪' : ''}${how.vibrate ? ' ≈' : ''} at ${clock.now()}`)
      return play ? play(name, how) : 400
    },
  }
  const director = createDirector({ engines: [engine], clock, withheld, earcons, ...options })
  await clock.pass(1)
  director.unlock()
  return { clock, engine, director, played }
}

it('the words wait until the sound has ended, and the caption does not', async () => {
  const { clock, engine, director, played } = await stage()
  director.say(words('已经到账。'), { earcon: 'arrival' })
  expect(director.getSnapshot().saying).toMatchObject({ text: '已经到账。', sounds: true })
  await clock.pass(399)
  expect(engine.speaking).toBe(false)
  await clock.pass(20_000)
  expect([played, engine.spoken]).toEqual([['arrival ♪ ≈ at 1'], ['已经到账。']])
})

const choices: [string, Partial<DirectorOptions>, (director: ReturnType<typeof createDirector>) => void, string[]][] = [
  ['captions chosen: it is felt only', { mode: 'captions' }, () => undefined, ['error ≈ at 1']],
  [
    'a screen reader: it is felt only, for two voices at once are none',
    { screenReader: true },
    () => undefined,
    ['error ≈ at 1'],
  ],
  ['quiet asked for: nothing', {}, director => director.quiet(60_000), []],
  ['a page put away: nothing', {}, director => director.setHidden(true), []],
]

describe.each(choices)('%s', (_, options, prepare, expected) => {
  it('and the words are captioned at once', async () => {
    const { clock, director, played } = await stage(options)
    prepare(director)
    director.say(words('请看这里。'), { earcon: 'error' })
    expect(director.getSnapshot().saying?.text).toBe('请看这里。')
    await clock.pass(20_000)
    expect(played).toEqual(expected)
  })
})

it('words cut off during the sound are not said after it', async () => {
  const { clock, engine, director } = await stage()
  director.say(words('已经到账。'), { earcon: 'arrival' })
  await clock.pass(100)
  director.interrupt()
  await clock.pass(20_000)
  expect(engine.spoken).toEqual([])
  expect(clock.waiting()).toBe(0)
})

it('something urgent during the sound goes first, and the words come after it', async () => {
  const { clock, engine, director } = await stage()
  director.say(words('已经到账。'), { earcon: 'arrival' })
  await clock.pass(100)
  director.say(words('请当心。'), { priority: 'safety' })
  await clock.pass(20_000)
  expect(engine.spoken).toEqual(['请当心。', '已经到账。'])
})

it('再听一遍 says the words again without the sound: nothing has arrived a second time', async () => {
  const { clock, engine, director, played } = await stage()
  director.say(words('已经到账。'), { earcon: 'arrival' })
  await clock.pass(20_000)
  director.replay()
  await clock.pass(20_000)
  expect([played.length, engine.spoken.length]).toEqual([1, 2])
})

it.each([
  [
    'throws',
    () => {
      throw new Error('no loudspeaker')
    },
  ],
  ['never ends', () => Number.POSITIVE_INFINITY],
  ['tells no number', () => Number.NaN],
])('a sound that %s does not keep the words back for long', async (_, play) => {
  const { clock, engine, director } = await stage({}, play)
  director.say(words('已经到账。'), { earcon: 'arrival' })
  await clock.pass(1_600)
  expect(engine.spoken).toEqual(['已经到账。'])
})
