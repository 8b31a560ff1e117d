import { mkdirSync, writeFileSync } from 'node:fs'
import { launchOptions } from '@yinqiao/audit/browser'
import { type Browser, chromium, type Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { prompts } from '../../packages/workshop/src/bench/prompts.ts'
import { serve } from '../../packages/workshop/src/bench/serve.ts'
import { buildVoicePage, openVoicePage } from '../../packages/workshop/src/bench/voice.ts'
import { ensureClips } from '../../packages/workshop/src/clips.ts'
import { out } from '../../packages/workshop/src/root.ts'

let browser: Browser
let page: Page
let pack: string
let served: Awaited<ReturnType<typeof serve>>

beforeAll(async () => {
  pack = `${await ensureClips('quick')}/zh-CN`
  served = await serve(await buildVoicePage(pack))
  browser = await chromium.launch(launchOptions(process.env['YINQIAO_BROWSER'] ?? ''))
  page = await openVoicePage(await browser.newContext(), served.url)
  mkdirSync(`${out}/voice`, { recursive: true })
}, 600_000)

afterAll(async () => {
  await browser?.close()
  served?.close()
})

describe.each(Object.keys(prompts) as (keyof typeof prompts)[])('%s, in the draft voice', name => {
  test('is heard whole, as long as planned, as loud as recorded and with its pauses silent', async () => {
    const {
      samples: coded,
      sampleRate,
      plannedMs,
      pauses,
      caption,
    } = await page.evaluate(prompt => window.voice.render(prompt), name)
    const samples = new Float32Array(Uint8Array.from(Buffer.from(coded, 'base64')).buffer)
    writeFileSync(`${out}/voice/${name}.wav`, wav(samples, sampleRate))
    writeFileSync(`${out}/voice/${name}.txt`, `${caption}\n`)

    const first = samples.findIndex(sample => sample !== 0)
    const heardMs = ((samples.length - first) * 1000) / sampleRate
    expect(Math.abs(heardMs - plannedMs)).toBeLessThan(15)
    expect(decibel(peak(samples))).toBeLessThan(0)
    expect(decibel(rms(samples))).toBeGreaterThan(-32)
    expect(decibel(rms(samples))).toBeLessThan(-12)
    expect(pauses.length).toBeGreaterThan(0)
    for (const { fromMs, toMs } of pauses) {
      const at = (ms: number) => 480 + Math.round((ms * sampleRate) / 1000)
      expect(peak(samples.subarray(at(fromMs), at(toMs)))).toBe(0)
    }
  })
})

function decibel(level: number): number {
  return 20 * Math.log10(level)
}

function peak(samples: Float32Array): number {
  return samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0)
}

function rms(samples: Float32Array): number {
  return Math.sqrt(samples.reduce((sum, sample) => sum + sample ** 2, 0) / samples.length)
}

/** 16 bits, for any player. */
function wav(samples: Float32Array, rate: number): Buffer {
  const bytes = Buffer.alloc(44 + samples.length * 2)
  bytes.write('RIFF')
  bytes.writeUInt32LE(bytes.length - 8, 4)
  bytes.write('WAVEfmt ', 8)
  bytes.writeUInt32LE(16, 16)
  bytes.writeUInt16LE(1, 20)
  bytes.writeUInt16LE(1, 22)
  bytes.writeUInt32LE(rate, 24)
  bytes.writeUInt32LE(rate * 2, 28)
  bytes.writeUInt16LE(2, 32)
  bytes.writeUInt16LE(16, 34)
  bytes.write('data', 36)
  bytes.writeUInt32LE(samples.length * 2, 40)
  samples.forEach((sample, at) => bytes.writeInt16LE(Math.round(sample * 32_767), 44 + at * 2))
  return bytes
}
