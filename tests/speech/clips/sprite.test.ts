import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Codec, codecs, decode, encode } from '../../../packages/speech/src/clips/compile/ffmpeg.ts'
import { inventory } from '../../../packages/speech/src/clips/compile/inventory.ts'
import { level } from '../../../packages/speech/src/clips/compile/loudness.ts'
import { messagesOf } from '../../../packages/speech/src/clips/compile/messages.ts'
import { fade, trim } from '../../../packages/speech/src/clips/compile/sound.ts'
import { spriteOf } from '../../../packages/speech/src/clips/compile/sprite.ts'
import { openStore } from '../../../packages/speech/src/clips/compile/store.ts'
import { draftCommands, machineVoice } from '../../../packages/speech/src/clips/compile/voice.ts'
import { findTool } from '../../../packages/workshop/src/tools.ts'

const words = {
  a: '请您核对，转给{{payee, name}}，尾号{{tail, card-tail}}，对吗？',
  b: '转好了，尾号{{tail, card-tail}}',
}
const wanted = inventory(messagesOf('transfer', words), 'zh-CN', { standIns: { name: '屏幕上的这位' }, also: [] })

let folder = ''
let clips: { id: string; samples: Float32Array }[] = []

beforeAll(async () => {
  process.env['YINQIAO_ESPEAK_NG'] ??= await findTool('espeak-ng')
  process.env['YINQIAO_FFMPEG'] ??= await findTool('ffmpeg')
  folder = mkdtempSync(join(tmpdir(), 'yinqiao-sprite-'))
  const machine = { command: draftCommands['zh-CN'], name: 'draft', draft: true, spelling: (text: string) => text }
  const voice = machineVoice(machine, 'zh-CN', openStore(join(folder, 'cache')))
  clips = await Promise.all(
    wanted.map(async clip => ({
      id: clip.id,
      samples: fade(level(trim((await voice.say(clip)) ?? new Float32Array(0)))),
    })),
  )
}, 400_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The highest point of the first quarter of a second. */
function clickIn(samples: Float32Array): number {
  let best = 0
  for (let at = 0; at < 6_000; at += 1) if ((samples[at] ?? 0) > (samples[best] ?? 0)) best = at
  return best
}

/** How alike a clip and what stands at a place are; 1 is the same. */
function likeness(clip: Float32Array, all: Float32Array, from: number): number {
  let [product, energy, otherEnergy] = [0, 1e-12, 1e-12]
  for (let at = 0; at < clip.length; at += 1) {
    const [one, other] = [clip[at] ?? 0, all[from + at] ?? 0]
    product += one * other
    energy += one * one
    otherEnergy += other * other
  }
  return product / Math.sqrt(energy * otherEnergy)
}

test.each(Object.keys(codecs) as Codec[])(
  'from the click of a decoded %s file, every clip stands to the sample where it was put',
  { timeout: 60_000 },
  async codec => {
    const sprite = spriteOf(clips)
    const file = join(folder, `sprite.${codecs[codec].suffix}`)
    await encode(sprite.samples, codec, file)
    const decoded = await decode(file)
    const click = clickIn(decoded)
    expect(Math.abs(click - sprite.marker)).toBeLessThanOrEqual(1)

    for (const { id, samples } of clips) {
      const [from = 0, length] = sprite.places.get(id) ?? []
      expect(length).toBe(samples.length)
      const shifts = Array.from({ length: 25 }, (_, at) => at - 12)
      const found = shifts.map(shift => likeness(samples, decoded, click + from + shift))
      const best = found.indexOf(Math.max(...found)) - 12
      expect({ id, best: Math.abs(best) <= 1 }).toEqual({ id, best: true })
      expect(Math.max(...found)).toBeGreaterThan(0.9)
    }
  },
)

test('there are at least 50 ms of silence between clips, and none of them is louder than the peak allowed', () => {
  const { samples, marker, places } = spriteOf(clips)
  const ends = [...places.values()].map(([from, length]) => [marker + from, marker + from + length] as const)
  for (const [at, [, end]] of ends.entries()) {
    const next = ends[at + 1]?.[0] ?? samples.length
    expect(next - end).toBeGreaterThanOrEqual(1_200)
    expect(samples.subarray(end, next).every(sample => sample === 0)).toBe(true)
  }
  for (const clip of clips) expect(Math.max(...clip.samples.map(Math.abs))).toBeLessThanOrEqual(10 ** (-1 / 20))
})

test('a word at the end of a sentence is not the recording of the same word in its middle', () => {
  const [middle, end] = ['一', '一。'].map(wantedId => clips.find(({ id }) => id === wantedId)?.samples)
  expect(middle?.length).toBeGreaterThan(1_000)
  expect(end).not.toEqual(middle)
})
