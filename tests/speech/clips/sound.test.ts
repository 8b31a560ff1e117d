import { describe, expect, test } from 'vitest'
import { centred, faultsOf } from '../../../packages/speech/src/clips/compile/check.ts'
import { wordsOf } from '../../../packages/speech/src/clips/compile/command-line.ts'
import { level, loudness, truePeak } from '../../../packages/speech/src/clips/compile/loudness.ts'
import { pacesFor } from '../../../packages/speech/src/clips/compile/pace.ts'
import { decibel, fade, sampleRate, samplesIn, trim } from '../../../packages/speech/src/clips/compile/sound.ts'
import { stretch } from '../../../packages/speech/src/clips/compile/stretch.ts'
import { decodeWav, resample } from '../../../packages/speech/src/clips/compile/wav.ts'

const tone = (ms: number, hertz: number, gain = 0.3, rate = sampleRate) =>
  Float32Array.from({ length: (ms * rate) / 1_000 }, (_, at) => gain * Math.sin((2 * Math.PI * hertz * at) / rate))
const silence = (ms: number, gain = 0) =>
  Float32Array.from({ length: samplesIn(ms) }, (_, at) => gain * Math.sin(at * at))
const joined = (...parts: Float32Array[]) => Float32Array.from(parts.flatMap(part => [...part]))
/** The pitch of a sound, by how often its wave comes up through zero. */
function hertzOf(samples: Float32Array): number {
  let crossings = 0
  for (let at = 1; at < samples.length; at += 1)
    if ((samples[at - 1] ?? 0) < 0 && (samples[at] ?? 0) >= 0) crossings += 1
  return (crossings * sampleRate) / samples.length
}

test('the silence around a voice is cut off, but for 10 ms', () => {
  const cut = trim(joined(silence(400), tone(300, 220), silence(700)))
  expect(Math.abs(cut.length - samplesIn(320))).toBeLessThan(samplesIn(6))
})

test('all clips come out equally loud, however near the microphone was, and none too high', () => {
  for (const gain of [0.02, 0.3, 0.9]) expect(loudness(level(tone(500, 300, gain)))).toBeCloseTo(-18, 1)
  const sharp = tone(300, 300, 0.01)
  sharp[3_000] = 0.9
  expect(decibel(truePeak(level(sharp)))).toBeLessThanOrEqual(-0.99)
})

test('a full tone of 1 kHz is as loud as the standard says', () => {
  // ITU-R BS.1770: a full-scale sine of 997 Hz in one channel is -3.01 LUFS.
  expect(loudness(tone(1_000, 997, 1))).toBeCloseTo(-3.01, 1)
})

test('a wave that swings higher between two samples is measured there', () => {
  const samples = Float32Array.from({ length: 400 }, (_, at) => Math.sin((Math.PI / 2) * at + Math.PI / 4))
  expect(truePeak(samples)).toBeGreaterThan(0.97)
})

test('a clip begins and ends at nothing, so that joining makes no click', () => {
  const faded = fade(tone(200, 300).map(() => 0.5))
  expect([faded[0], faded.at(-1)]).toEqual([0, 0])
  expect(faded[samplesIn(6)]).toBe(0.5)
})

describe('a voice at another pace', () => {
  test.each([0.75, 0.78, 1.28, 1.6])('is as long as asked for and has the same pitch (%s)', tempo => {
    const voice = tone(900, 180)
    const other = stretch(voice, tempo)
    expect(other.length).toBe(Math.round(voice.length / tempo))
    expect(hertzOf(other)).toBeGreaterThan(174)
    expect(hertzOf(other)).toBeLessThan(186)
    expect(decibel(truePeak(other) / truePeak(voice))).toBeLessThan(1)
  })

  test('is never drawn out further than sounds well, and says honestly how slow it is', () => {
    const [slow] = pacesFor(['slow'], 240)
    expect(slow).toEqual({ name: 'slow', tempo: 0.75, charactersPerMinute: 180 })
  })

  test('is left alone when it is right already', () => {
    expect(pacesFor(['medium'], 182)).toMatchObject([{ tempo: 1 }])
  })
})

describe('what a recording must not be', () => {
  const good = joined(silence(200, 0.0005), tone(500, 200, 0.3), silence(200, 0.0005))
  const faults = [
    { what: 'silent', samples: silence(800), says: /nothing to be heard/ },
    { what: 'empty', samples: new Float32Array(0), says: /nothing to be heard/ },
    {
      what: 'cut off at its loudest',
      samples: tone(500, 200, 3).map(x => Math.max(-1, Math.min(1, x))),
      says: /cut off/,
    },
    { what: 'longer than 8 s', samples: tone(8_500, 200), says: /8\.5 s long/ },
    { what: 'too quiet', samples: tone(500, 200, 0.003), says: /too quiet/ },
    { what: 'beside zero', samples: good.map(x => x + 0.1), says: /around zero/ },
    {
      what: 'in a loud room',
      samples: joined(silence(300, 0.02), tone(500, 200, 0.3), silence(300, 0.02)),
      says: /room/,
    },
  ]
  test.each(faults)('$what', ({ samples, says }) => expect(faultsOf(samples).join(' ')).toMatch(says))
  test('anything, when it is a good one', () => expect(faultsOf(good)).toEqual([]))
  test('a constant part is taken out', () =>
    expect(Math.abs(centred(good.map(x => x + 0.01))[10] ?? 1)).toBeLessThan(0.001))
})

describe('a WAV as machine voices write it', () => {
  test('is brought to our rate with its pitch', () => {
    const other = resample(tone(1_000, 440, 0.5, 22_050), 22_050)
    expect(other.length).toBe(sampleRate)
    expect(Math.abs(hertzOf(other) - 440)).toBeLessThan(2)
    expect(truePeak(other.slice(1_000, -1_000))).toBeCloseTo(0.5, 2)
  })

  test('is read to its end even when it came through a pipe and does not know its length', () => {
    const header = Buffer.alloc(44)
    header.write('RIFF', 0).toString()
    header.write('WAVEfmt ', 8)
    header.writeUInt32LE(16, 16)
    header.writeUInt16LE(1, 20)
    header.writeUInt16LE(1, 22)
    header.writeUInt32LE(sampleRate, 24)
    header.writeUInt16LE(16, 34)
    header.write('data', 36)
    header.writeUInt32LE(0x7f_ff_f0_00, 40)
    const body = Buffer.from(Int16Array.from([0, 16_384, -16_384]).buffer)
    expect(decodeWav(Buffer.concat([header, body]))).toEqual(Float32Array.from([0, 0.5, -0.5]))
  })

  test('anything else is left to ffmpeg', () => expect(decodeWav(Buffer.from('ID3 something else'))).toBeNull())
})

test('a command is cut into words as it is written, and nothing in it can start another', () => {
  expect(wordsOf(`say -v "Ting Ting" -o {out} '{text}; rm -rf $HOME'`)).toEqual([
    'say',
    '-v',
    'Ting Ting',
    '-o',
    '{out}',
    '{text}; rm -rf $HOME',
  ])
  expect(() => wordsOf('say "open')).toThrow(/open "/)
})
