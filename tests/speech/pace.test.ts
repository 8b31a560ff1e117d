import { expect, it } from 'vitest'
import { amount, name, read, sentence } from '@yinqiao/speech/read'
import type { Rate } from '@yinqiao/speech/say'
import { chunks } from '../../packages/speech/src/say/chunks.ts'
import { charactersPerMinute, durationMs, tempo, weigh, withPauses } from '../../packages/speech/src/say/pace.ts'

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
  const money = read('amount', 123_400, { language: 'en' })
  const wordCount = 7
  expect((wordCount / durationMs(money, charactersPerMinute('medium'))) * 60_000).toBeCloseTo(150, -1)
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

const prompts = [
  sentence(['请您核对，转给', name('李梅'), '，', amount(2_000_000), '。']),
  sentence(['钱还没有转出去，您可以慢慢看，看不清楚可以把字调大，也可以找人帮忙。']),
  sentence(['已经提交，', amount(123_456), '。两小时内都可以撤回。']),
]
const lastsMs = (rate: Rate) => {
  const { charactersPerMinute: perMinute, pauses } = tempo(rate)
  return prompts.reduce((sum, tokens) => sum + durationMs(withPauses(tokens, pauses), perMinute), 0)
}

it.each([100, 140, 165, 180, 230, 300])(
  'at %i characters a minute prompts last as much longer as that is slower',
  rate => {
    expect(lastsMs(rate) / lastsMs(180)).toBeCloseTo(180 / rate, 1)
  },
)

it.each([100, 120, 140, 160])('at %i a minute the pauses grow more than the syllables', rate => {
  const { charactersPerMinute: perMinute, pauses } = tempo(rate)
  expect(pauses).toBeGreaterThan(180 / perMinute)
  expect(perMinute).toBeLessThanOrEqual(180)
})

it('a pace beyond the table is still a pace', () => {
  for (const rate of [40, 60, 500, 900]) {
    expect(tempo(rate).charactersPerMinute).toBeGreaterThan(20)
    expect(tempo(rate).pauses).toBeGreaterThanOrEqual(0)
  }
})
