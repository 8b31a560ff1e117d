import { amount, sentence } from '@yinqiao/speech/read'
import { createDirector } from '@yinqiao/speech/say'
import { clipsEngine } from '@yinqiao/speech/say/clips'
import { scripted } from '@yinqiao/speech/say/scripted'
import { describe, expect, test } from 'vitest'
import { item, pass, phone } from './clips-phone.ts'
import { fakeAudio, fakeNetwork } from './fake-audio.ts'
import { virtualClock } from './virtual-clock.ts'

describe('what goes wrong on phones', () => {
  test('a sound file that is missing: an error before any start, and the next sentence does not wait for it', async () => {
    const { engine, clock, network, heard, say } = await phone()
    network.answers['core.mp3'] = { status: 404 }
    engine.unlock?.()
    say()
    await pass(clock, 500)
    expect(heard).toEqual([expect.stringContaining('404')])
    expect(engine.canSay(item())).toBe(false)
    network.answers['core.mp3'] = { status: 200 }
    await pass(clock, 61_000)
    expect(engine.canSay(item())).toBe(true)
  })

  test('a slow network: given up in time for the next engine, and taken up again when the file has come', async () => {
    const { engine, clock, network, heard, say, sounds } = await phone()
    network.answers['core.mp3'] = { afterMs: 6_000 }
    engine.unlock?.()
    say()
    await pass(clock, 2_100)
    expect(heard).toEqual([expect.stringContaining('slowly')])
    expect(engine.canSay(item())).toBe(false)
    await pass(clock, 5_000)
    expect(engine.canSay(item())).toBe(true)
    expect(sounds()).toEqual([])
  })

  test('a browser that says it plays Opus and does not gets MP3', async () => {
    const { audio, engine, clock, network, heard, say } = await phone({ prefersOpus: true })
    audio.decodes = bytes => new Uint8Array(bytes)[0] !== 1
    engine.unlock?.()
    say()
    await pass(clock, 500)
    expect(network.asked.slice(-2)).toEqual(['core.ogg', 'core.mp3'])
    expect(heard[0]).toBe('start')
  })

  test('nothing can be decoded: an error, once', async () => {
    const { audio, engine, clock, heard, say } = await phone()
    audio.decodes = () => false
    engine.unlock?.()
    say()
    await pass(clock, 5_000)
    expect(heard).toEqual(['error: cannot decode'])
  })

  test('no context can be opened: an error, once', async () => {
    const { engine, clock, heard, say } = await phone({
      createContext: () => {
        throw new Error('too many')
      },
    })
    engine.unlock?.()
    say()
    await pass(clock, 5_000)
    expect(heard).toHaveLength(1)
    expect(heard[0]).toContain('error')
  })

  test('a call in the middle of a sentence: told as interrupted at once, and never taken up again', async () => {
    const { audio, engine, clock, heard, say, sounds } = await phone()
    engine.unlock?.()
    say()
    await pass(clock, 500)
    audio.opened[0]?.become('interrupted')
    expect(heard.at(-1)).toBe('interrupted')
    expect(sounds()[0]?.stoppedAt).not.toBeNull()
    audio.opened[0]?.become('running')
    await pass(clock, 5_000)
    expect(heard.filter(word => word === 'interrupted' || word === 'end')).toEqual(['interrupted'])
  })

  test('after the call a tap wakes the loudspeaker, and the next sentence is heard', async () => {
    const { audio, engine, clock, page, heard, say } = await phone()
    engine.unlock?.()
    await pass(clock, 1_500)
    audio.resumes = false
    audio.opened[0]?.become('interrupted')
    say()
    await pass(clock, 1_500)
    expect(heard).toEqual(['error: not-allowed'])
    audio.resumes = true
    page.dispatchEvent(new Event('pointerup'))
    expect(audio.opened[0]?.state).toBe('running')
    say()
    await pass(clock, 3_000)
    expect(heard.slice(1)).toEqual(['start', 'group 0', 'group 1', 'end'])
  })

  test('it says it runs but its clock stands still: closed, opened anew, and heard once', async () => {
    const { audio, engine, clock, heard, say, sounds } = await phone()
    engine.unlock?.()
    await pass(clock, 1_500)
    audio.opened[0]!.frozen = true
    say()
    await pass(clock, 4_000)
    expect(audio.opened.map(({ state }) => state)).toEqual(['closed', 'running'])
    expect(heard).toEqual(['start', 'group 0', 'group 1', 'end'])
    expect(sounds()[0]?.stoppedAt).not.toBeNull()
  })

  test('every clock stands still: an error and no more than one new context', async () => {
    const { audio, engine, clock, heard, say } = await phone()
    audio.frozen = true
    engine.unlock?.()
    say()
    await pass(clock, 5_000)
    expect(heard).toEqual([expect.stringContaining('stands still')])
    expect(audio.opened.length).toBeLessThanOrEqual(2)
  })

  test('the clock stops in the middle without a word: told as interrupted, nothing hangs', async () => {
    const { audio, engine, clock, heard, say } = await phone()
    engine.unlock?.()
    say()
    await pass(clock, 300)
    audio.opened[0]!.frozen = true
    await pass(clock, 6_000)
    expect(heard.at(-1)).toBe('interrupted')
  })

  test('a context that waits for a tap is no fault of the engine', async () => {
    const { audio, engine, clock, heard, say } = await phone()
    audio.state = 'suspended'
    audio.resumes = false
    engine.unlock?.()
    say()
    await pass(clock, 3_000)
    expect(heard).toEqual(['error: not-allowed'])
  })

  test('a hidden page lets its sound go, and has it again when it is asked', async () => {
    const { audio, engine, clock, page, heard, say } = await phone()
    engine.unlock?.()
    say()
    await pass(clock, 3_000)
    page.visibilityState = 'hidden'
    page.dispatchEvent(new Event('visibilitychange'))
    page.visibilityState = 'visible'
    say()
    await pass(clock, 3_000)
    expect(audio.decoded).toBe(2)
    expect(heard.at(-1)).toBe('end')
  })

  test('decoded sound stays within its budget: the longest unused goes', async () => {
    const { audio, engine, clock, say } = await phone({ budgetBytes: 1_000_000 })
    const home = item(sentence(['余额。']))
    engine.unlock?.()
    for (const what of [item(), home, home, item()]) {
      say(what)
      await pass(clock, 3_000)
    }
    expect(audio.decoded).toBe(3)
  })
})

test('behind the director a sentence without clips goes whole to the next engine, and captions go on', async () => {
  const clock = virtualClock()
  const audio = fakeAudio(clock)
  const { fetch } = fakeNetwork(clock)
  const options = { clock, page: undefined, createContext: audio.createContext, fetch }
  const clips = clipsEngine({ ...options, pack: 'https://bank/voice/pack.json' })
  const other = scripted({ clock, rank: 3 })
  const director = createDirector({ engines: [clips, other], clock, withheld: '请看屏幕。', speaksAmounts: true })
  await pass(clock, 100)
  director.unlock()
  director.say(sentence(['请核对，', amount(30_000), '。']))
  director.say(sentence(['还有别的，', amount(40_000), '。']), { priority: 'hint' })
  await pass(clock, 9_000)
  expect(audio.opened[0]?.playing).toHaveLength(1)
  expect(other.spoken).toEqual(['还有别的，四百元。'])
  expect(clock.waiting()).toBe(0)
})
