import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cardinal, eachDigit } from '../../../packages/speech/src/read/zh-CN/numerals.ts'
import { normalise, parseNumeral, withoutFillers } from '@yinqiao/speech/understand'

const cases = {
  轉帳給媽媽三百塊錢: '转账给妈妈三百块钱',
  '１２００．５０元': '1200.50元',
  '￥１００': '¥100',
  '三 百 二 十 块': '三百二十块',
  '转 300 块 给 妈妈': '转300块给妈妈',
  '三百 五百': '三百 五百',
  '12 000': '12 000',
  我我我要转账: '我要转账',
  六六六: '六六六',
  '三百，五百': '三百，五百',
  '3\u200b00': '300',
  '10²': '10²',
  '½元': '½元',
  '  好的  ': '好的',
}

describe('what comes from a keyboard or a recogniser', () => {
  it.each(Object.entries(cases))('%s', (text, plain) => expect(normalise(text)).toBe(plain))

  it('is not changed by writing it plainly twice', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...'三百块 12０，。我我啊轉a\u200b¥￥'), { maxLength: 12 }), signs => {
        const once = normalise(signs.join(''))
        expect(normalise(once)).toBe(once)
      }),
    )
  })

  it('loses its fillers at both ends and in the middle', () => {
    expect(withoutFillers('嗯，那个，帮我查余额啊')).toMatch(/^， ， 查余额$|查余额/)
    expect(withoutFillers('嗯嗯嗯')).toBe('')
  })
})

describe('a numeral', () => {
  it('read by the reader is heard as itself', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), fc.boolean(), (value, liang) => {
        const said = cardinal(String(value), { liang })
          .filter(piece => typeof piece === 'string')
          .join('')
        expect([said, parseNumeral(said)]).toMatchObject([said, { fens: [value * 100], sure: true, omitted: false }])
      }),
      { numRuns: 3000 },
    )
  })

  it('read figure by figure is none, unless it is one figure', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 999_999 }), value => {
        const heard = parseNumeral(eachDigit(String(value)).join(''))
        expect(heard?.sure ?? false).toBe(false)
      }),
    )
  })
})
