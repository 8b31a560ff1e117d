import { type Earcon, lengthOf, playEarcon } from '@yinqiao/speech/say/earcon'
import { describe, expect, test } from 'vitest'

const rate = 48_000

describe.each(['success', 'attention', 'error', 'arrival', 'key'] as const satisfies readonly Earcon[])('%s', name => {
  test('sounds between 500 and 2000 Hz, where old ears hear well, and not much elsewhere', async () => {
    const power = spectrum(await rendered(name, 8_000))
    const total = power.reduce((sum, { level }) => sum + level, 0)
    const within = power.filter(({ hz }) => hz >= 500 && hz <= 2000).reduce((sum, { level }) => sum + level, 0)
    const loudest = power.reduce((most, one) => (one.level > most.level ? one : most))
    expect(loudest.hz).toBeGreaterThanOrEqual(500)
    expect(loudest.hz).toBeLessThanOrEqual(2000)
    expect(within / total).toBeGreaterThan(0.9)
  })

  test('begins and ends in silence, without a click, at half the loudness of a recording at most', async () => {
    const sound = await rendered(name)
    const from = sound.findIndex(sample => sample !== 0)
    const to = sound.findLastIndex(sample => sample !== 0)
    expect(from / rate).toBeGreaterThanOrEqual(0.1)
    expect(((to - from) / rate) * 1000).toBeLessThanOrEqual(lengthOf(name))
    expect(((to - from) / rate) * 1000).toBeGreaterThan(lengthOf(name) - 10)
    expect(peak(sound)).toBeLessThanOrEqual(10 ** (-6 / 20))
    expect(peak(sound)).toBeGreaterThan(0.1)
    // The first and the last two milliseconds are hardly heard.
    expect(peak(sound.subarray(from, from + 96))).toBeLessThan(0.06)
    expect(peak(sound.subarray(to - 96, to))).toBeLessThan(0.06)
  })
})

async function rendered(name: Earcon, sampleRate = rate): Promise<Float32Array> {
  const offline = new OfflineAudioContext(1, sampleRate, sampleRate)
  playEarcon(name, offline, 0.1)
  return (await offline.startRendering()).getChannelData(0)
}

/** Power at every 20 Hz up to 4 kHz, of one second at 8 kHz. */
function spectrum(sound: Float32Array): { hz: number; level: number }[] {
  return Array.from({ length: 200 }, (_, bin) => {
    const hz = bin * 20
    let [re, im] = [0, 0]
    for (const [at, sample] of sound.entries()) {
      re += sample * Math.cos((2 * Math.PI * hz * at) / 8_000)
      im += sample * Math.sin((2 * Math.PI * hz * at) / 8_000)
    }
    return { hz, level: re * re + im * im }
  })
}

function peak(sound: Float32Array): number {
  return sound.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0)
}
