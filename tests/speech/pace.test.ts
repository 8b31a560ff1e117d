import { expect, it } from 'vitest'
import { read, sentence } from '@yinqiao/speech/read'
import { chunks } from '../../packages/speech/src/say/chunks.ts'
import { charactersPerMinute, durationMs, weigh } from '../../packages/speech/src/say/pace.ts'

const texts: [text: string, weight: number][] = [
  ['请您核对。', 4],
  ['两万元', 3],
  ['', 0],
  ['，。', 0],
  ['ATM机', 2.2],
  ['one hundred yuan', 3.6],
  ['thirty-four', 2.4],
]

it.each(texts)('“%s” takes as long as %d characters', (text, weight) => {
  expect(weigh(text)).toBeCloseTo(weight)
})

it('English at medium speed is about 150 words a minute, which elders follow', () => {
  const amount = read('amount', 123_400, { language: 'en' })
  const wordCount = 7
  expect((wordCount / durationMs(amount, charactersPerMinute('medium'))) * 60_000).toBeCloseTo(150, -1)
})

it('a pace of one’s own is taken as it is', () => {
  expect(charactersPerMinute(165)).toBe(165)
})

it('a clause longer than a chunk is cut between its tokens, and nothing is lost', () => {
  const tokens = sentence([read('amount', 99_999_999_999_999), '转给您'])
  const parts = chunks(tokens, 10)
  expect(parts.flat()).toEqual(tokens)
  for (const part of parts) expect(part.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThanOrEqual(10)
})
