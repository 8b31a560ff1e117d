import { expect, test } from 'vitest'
import { check } from '@yinqiao/flows'
import { broken, sound } from './broken.ts'

const words = { hasMessage: (key: string) => key !== 'unwritten', hasVoice: (key: string) => key !== 'unsaid' }

for (const { what, flow, says } of broken) {
  test(`refuses ${what}, and says so in one sentence`, () => {
    const sentences = check(flow, words)
    expect(sentences.some(sentence => says.test(sentence))).toBe(true)
    // Nothing else is wrong with it: each refusal is met alone (a round trip strands both of its steps).
    expect(new Set(sentences.map(sentence => sentence.replace(/"\w+"/, '')))).toHaveProperty('size', 1)
  })
}

for (const { what, flow } of sound) test(`lets ${what} pass`, () => expect(check(flow, words)).toEqual([]))
