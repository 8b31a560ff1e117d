import type { ClipManifest } from '@yinqiao/speech/clips'
import { amount, name, sentence } from '@yinqiao/speech/read'
import { join, schedule, type Schedule } from '@yinqiao/speech/say/clips'
import { describe, expect, test } from 'vitest'
import { smallManifest } from './fake-audio.ts'

const prompt = sentence(['请核对，', amount(30_000), '。'])
const places = (tokens: typeof prompt) => schedule(tokens, smallManifest)!.clips.map(({ from }) => from)
const gaps = ({ clips }: Schedule) =>
  clips.slice(1).map(({ start }, at) => ms(start - clips[at]!.start - clips[at]!.length))
const ms = (samples: number) => (samples * 1000) / smallManifest.sampleRate

describe('a prompt is laid out to the sample', () => {
  test('each clip stands behind the one before and its pause', () => {
    const made = schedule(prompt, smallManifest)!
    const { clips, length } = made
    expect(gaps(made)).toEqual([250, 30])
    expect(length).toBe(clips.at(-1)!.start + clips.at(-1)!.length)
    expect(clips.map(({ group }) => group)).toEqual([0, 1, 1])
  })

  test('the end of a prompt falls, its middle goes on', () => {
    expect(places(sentence(['请核对，', amount(30_000), '。'])).at(-1)).toBe(smallManifest.clips['元。']![1])
    expect(places(sentence([amount(30_000), '，请核对。']))[1]).toBe(smallManifest.clips['元']![1])
  })

  test('without a recording of the end, the one that goes on is taken', () => {
    const { clips } = schedule(sentence(['转给。']), smallManifest)!
    expect(clips[0]?.from).toBe(smallManifest.clips['转给']![1])
  })

  test('a name becomes its stand-in once, however many pieces it has, and keeps its pause', () => {
    const pieces = name('李梅').concat(name('王五'))
    const made = schedule(sentence(['转给', pieces, '，', amount(30_000), '。']), smallManifest)!
    expect(made.standsIn).toBe(true)
    expect(made.clips.map(({ from }) => from)[1]).toBe(smallManifest.clips['屏幕上的这位']![1])
    expect(made.clips).toHaveLength(4)
  })

  test('nothing to say is no prompt', () => {
    expect(schedule([], smallManifest)).toBeNull()
    expect(schedule(sentence(['，']), smallManifest)).toBeNull()
  })

  test('asked slower than it was recorded, it waits longer and draws nothing out; inside a figure it does not', () => {
    const usual = schedule(prompt, smallManifest)!
    const slower = schedule(prompt, smallManifest, 1.1)!
    const crawling = schedule(prompt, smallManifest, 9)!
    expect(gaps(slower)).toEqual([400, 30])
    expect(gaps(crawling)).toEqual([500, 30])
    expect(slower.clips.map(({ length }) => length)).toEqual(usual.clips.map(({ length }) => length))
  })

  test('asked faster, pauses stay as they are', () => {
    expect(schedule(prompt, smallManifest, 0.5)).toEqual(schedule(prompt, smallManifest))
  })
})

describe('clips are joined into one sound', () => {
  const ones: ClipManifest = {
    ...smallManifest,
    clips: { 请核对: ['core', 10, 2_000], '元。': ['core', 5_000, 1_000] },
  }
  const made = schedule(sentence(['请核对，元。']), ones)!

  test.each([1, 2, 1.8375])('at %d times the rate it was made at, every clip is in its place', scale => {
    const sampleRate = 24_000 * scale
    const samples = new Float32Array(Math.round(20_000 * scale)).fill(0.5)
    const joined = join(made, new Map([['core', { samples, sampleRate, marker: 40 }]]))
    expect(joined.samples).toHaveLength(Math.round(made.length * scale))
    expect(joined.marks.map(({ atMs }) => atMs)).toEqual(made.clips.map(({ start }) => ms(start)))
    const inGap = Math.round((2_000 + 100) * scale)
    expect(joined.samples[inGap]).toBe(0)
    expect(joined.samples[Math.round(1_000 * scale)]).toBe(0.5)
    expect([joined.samples[0], joined.samples.at(-1)]).toEqual([0, 0])
  })

  test('a sprite shorter than its manifest says leaves silence, not noise and not an error', () => {
    const joined = join(made, new Map([['core', { samples: new Float32Array(100), sampleRate: 24_000, marker: 0 }]]))
    expect(joined.samples.every(sample => sample === 0)).toBe(true)
  })
})
