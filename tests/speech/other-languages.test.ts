import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plain } from '@yinqiao/speech/read'
import { amount as english } from '@yinqiao/speech/read/en'
import { amount as cantonese, hotline, range, time } from '@yinqiao/speech/read/zh-HK'
import { parseAmount } from './parse-amount.ts'

const fen = fc.oneof(
  fc.bigInt({ min: 0n, max: 10n ** 14n - 1n }),
  fc.tuple(fc.bigInt({ min: 0n, max: 999n }), fc.integer({ min: 0, max: 11 })).map(([n, z]) => n * 10n ** BigInt(z)),
)
const signed = fc.tuple(fen, fc.boolean()).map(([value, negative]) => (negative ? -value : value))

const mandarin: Readonly<Record<string, string>> = {
  兩: '两',
  萬: '万',
  億: '亿',
  負: '负',
  廿: '二十',
  卅: '三十',
  蚊: '元',
  毫: '角',
  仙: '分',
  正: '整',
}
const inMandarin = (words: string) => [...words].map(sign => mandarin[sign] ?? sign).join('')

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const figures = new Map(small.split(' ').map((word, value) => [word, value]))
for (const [index, word] of 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').entries())
  figures.set(word, 20 + index * 10)
const sizes: Readonly<Record<string, bigint>> = { thousand: 1_000n, million: 1_000_000n, billion: 1_000_000_000n }

/** Turns read English money back into fen, by nothing but the grammar of numerals. */
function parseEnglish(words: string): bigint {
  const [, minus, yuan = '', rest = ''] = /^(minus )?(?:(.+) yuan)?(?: and )?(?:(.+) fen)?$/.exec(words) ?? []
  const sum = number(yuan) * 100n + number(rest)
  return minus ? -sum : sum
}

function number(words: string): bigint {
  let total = 0n
  let section = 0n
  for (const word of words.split(/[ -]/).filter(Boolean)) {
    if (word === 'hundred') section *= 100n
    else if (sizes[word]) {
      total += section * sizes[word]
      section = 0n
    } else section += BigInt(figures.get(word)!)
  }
  return total + section
}

describe('any amount drawn', () => {
  const style = fc.constantFrom(undefined, 'spoken' as const, 'formal' as const)
  const liang = fc.constantFrom('colloquial' as const, 'formal' as const)

  it('is the same amount when the Cantonese words are read back', () => {
    fc.assert(
      fc.property(signed, style, liang, (value, chosen, two) => {
        const words = plain(cantonese(value, { liang: two, ...(chosen && { style: chosen }) }))
        expect(words).not.toMatch(/[两万亿负]/)
        expect(parseAmount(inMandarin(words))).toBe(value)
      }),
      { numRuns: 3000 },
    )
  })

  it('is the same amount when the English words are read back', () => {
    fc.assert(
      fc.property(signed, value => {
        expect(parseEnglish(plain(english(value)))).toBe(value)
      }),
      { numRuns: 3000 },
    )
  })
})

describe('somebody in Hong Kong', () => {
  it('hears a bank unless everyday speech is asked for', () => {
    expect(plain(cantonese(2350))).toBe('二十三元五角')
    expect(plain(cantonese(2350, { style: 'spoken' }))).toBe('廿三蚊五毫')
    expect(plain(time('14:30'))).toBe('下午兩點半')
    expect(plain(time('14:30', { style: 'spoken' }))).toBe('下晝兩點半')
    expect(plain(range({ of: 'time', from: '22:00', to: '06:00' }))).toBe('晚上十點至翌日上午六點')
  })

  it('hears eight digits as four and four, and never 幺', () => {
    const tokens = hotline('27110123', { yao: true })
    expect(plain(tokens)).toBe('二七一一零一二三')
    expect(tokens.map(({ pauseMs }) => pauseMs !== undefined)).toEqual([...'...+....'].map(sign => sign === '+'))
  })
})
