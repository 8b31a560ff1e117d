import { amount, name, sentence } from '@yinqiao/speech/read'
import { clipsEngine } from '@yinqiao/speech/say/clips'
import { describe, expect, test } from 'vitest'
import { item, pass, phone, prompt } from './clips-phone.ts'
import { smallPack } from './fake-audio.ts'

describe('a pack is asked for before anybody is spoken to', () => {
  test('a pack that is there says yes', async () => {
    const { verdict } = await phone()
    expect(verdict).toEqual({ ok: true })
  })

  test('a missing pack says no, with the reason', async () => {
    const { engine, network } = await phone()
    network.answers['pack.json'] = { status: 404 }
    expect(await engine.probe()).toMatchObject({ ok: false, reason: expect.stringContaining('404') })
  })

  test('a browser without Web Audio says no', async () => {
    const engine = clipsEngine({ pack: 'https://bank/pack.json' })
    expect(await engine.probe()).toMatchObject({ ok: false, reason: expect.stringContaining('AudioContext') })
  })

  test('a machine’s draft does not speak to customers unless it was allowed to', async () => {
    const pack = { pack: { ...smallPack, draft: true }, url: 'https://bank/voice/pack.json' }
    expect((await phone({ pack })).verdict).toMatchObject({ ok: false, reason: expect.stringContaining('draft') })
    expect((await phone({ pack, allowsDraft: true })).verdict).toEqual({ ok: true })
  })

  test.each([['null'], ['{"version":2}'], ['{"version":1,"language":"zh-CN","paces":[]}']])(
    'what is no pack is refused: %s',
    async text => {
      const { engine, network } = await phone()
      network.json['pack.json'] = JSON.parse(text)
      expect(await engine.probe()).toMatchObject({ ok: false })
    },
  )
})

describe('a sentence is said whole or not at all', () => {
  test('a sentence with all its clips can be said', async () => {
    const { engine } = await phone()
    expect(engine.canSay(item())).toBe(true)
  })

  test('a missing clip leaves the whole sentence to the next engine', async () => {
    const { engine } = await phone()
    expect(engine.canSay(item(sentence(['请核对，', amount(40_000), '。'])))).toBe(false)
  })

  test('a word that every object knows is no clip', async () => {
    const { engine } = await phone()
    expect(engine.canSay(item(sentence(['constructor'])))).toBe(false)
  })

  test('a name is said by the stand-in, and whoever can say the name itself goes first', async () => {
    const { engine } = await phone()
    expect(engine.canSay(item(sentence(['转给', name('李梅'), '，', amount(30_000), '。'])))).toBe('stand-in')
  })

  test('another language, and a secret, are not said', async () => {
    const { engine } = await phone()
    expect(engine.canSay(item(prompt, { language: 'en' }))).toBe(false)
    expect(engine.canSay(item(prompt.map(token => ({ ...token, privacy: 'secret' as const }))))).toBe(false)
  })
})

describe('a prompt is heard', () => {
  test('start, each group at its clip, end', async () => {
    const { engine, clock, heard, say, sounds } = await phone()
    engine.unlock?.()
    say()
    await pass(clock, 3_000)
    expect(heard).toEqual(['start', 'group 0', 'group 1', 'end'])
    expect(sounds()).toHaveLength(1)
  })

  test('start is told when the first sample reaches the ear, not when it is handed over', async () => {
    const { engine, clock, heard, say } = await phone()
    engine.unlock?.()
    await pass(clock, 200)
    say()
    await pass(clock, 40)
    expect(heard).toEqual([])
    await pass(clock, 60)
    expect(heard[0]).toBe('start')
  })

  test('it is never louder than recorded', async () => {
    for (const [volume, heard] of [
      [0.4, 0.4],
      [1, 1],
      [3, 1],
      [-1, 0],
    ] as const) {
      const { engine, clock, say, sounds } = await phone()
      engine.unlock?.()
      say(item(prompt, { volume }))
      await pass(clock, 500)
      expect(sounds()[0]?.volume).toBe(heard)
    }
  })

  test('the nearest pace is taken, and its manifest fetched only then', async () => {
    const { engine, clock, network, say, heard } = await phone()
    expect(network.asked).not.toContain('slow.json')
    engine.unlock?.()
    say(item(prompt, { charactersPerMinute: 130 }))
    await pass(clock, 500)
    expect(network.asked).toContain('slow.json')
    expect(heard[0]).toBe('start')
  })

  test('only the sound files a sentence needs are fetched, once', async () => {
    const { engine, clock, network, say } = await phone()
    engine.unlock?.()
    say()
    await pass(clock, 3_000)
    say()
    await pass(clock, 3_000)
    expect(network.asked.filter(file => file.endsWith('.mp3'))).toEqual(['core.mp3'])
  })

  test('nothing is opened, fetched or decoded before the first tap but the list of clips', async () => {
    const { audio, network } = await phone()
    expect(audio.opened).toHaveLength(0)
    expect(network.asked).toEqual(['pack.json', 'medium.json'])
  })
})

describe('stopping', () => {
  test('a stop fades out within 15 ms and nothing is told any more', async () => {
    const { engine, clock, heard, say, sounds } = await phone()
    engine.unlock?.()
    say()
    await pass(clock, 500)
    engine.stop()
    const told = heard.length
    await pass(clock, 5_000)
    expect(heard).toHaveLength(told)
    expect(sounds()[0]?.stoppedAt).toBeCloseTo(0.5 + 0.015, 1)
  })

  test('what is decoded after a stop is not played', async () => {
    const { engine, clock, network, heard, say, sounds } = await phone()
    network.answers['core.mp3'] = { afterMs: 800 }
    engine.unlock?.()
    say()
    await pass(clock, 300)
    engine.stop()
    await pass(clock, 3_000)
    expect(heard).toEqual([])
    expect(sounds()).toEqual([])
  })

  test('there are never two voices: the next sound begins after the one before has faded', async () => {
    const { engine, clock, say, sounds } = await phone()
    engine.unlock?.()
    say()
    await pass(clock, 500)
    say()
    await pass(clock, 500)
    const [first, second] = sounds()
    expect(first?.stoppedAt).not.toBeNull()
    expect(second!.startedAt).toBeGreaterThanOrEqual(first!.stoppedAt!)
  })
})
