import { expect, test } from 'vitest'
import {
  canRevoke,
  joined,
  monthName,
  type PassbookEntry,
} from '../../packages/react/src/components/passbook/passbook.model.ts'

const names = [
  ['2026-11', '2026-11', 'zh-CN', '11月'],
  ['2026-01', '2026-11', 'zh-CN', '1月'],
  ['2025-12', '2026-11', 'zh-CN', '2025年 12月'],
  ['2026-01', '2026-11', 'en', 'Jan'],
  ['2025-12', '2026-11', 'en', 'Dec 2025'],
] as const
for (const [month, newest, language, name] of names)
  test(`in a book that ends with ${newest}, ${month} is called ${name}`, () => {
    expect(monthName(month, newest, language)).toBe(name)
  })

test('two sentences said in one go keep their values apart', () => {
  const sentence = [
    { text: '支出', kind: 'words', privacy: 'public', group: 0 },
    { text: '三元', kind: 'amount', privacy: 'personal', group: 1 },
  ] as const
  expect(joined([sentence, sentence]).map(({ group }) => group)).toEqual([0, 1, 2, 3])
})

const entry: PassbookEntry = {
  id: 'e1',
  bookedAt: '2026-11-23T14:05:00+08:00',
  about: 'transfer-out',
  counterparty: '李芳',
  amountFen: -120_000,
  balanceAfterFen: 876_540,
  revocableUntil: '2026-11-23T16:05:00+08:00',
}

test('a line can be taken back until its deadline and not after', () => {
  expect(canRevoke(entry, new Date('2026-11-23T16:04:59+08:00'))).toBe(true)
  expect(canRevoke(entry, new Date('2026-11-23T16:05:00+08:00'))).toBe(false)
})

test('a line without a deadline is never offered to be taken back', () => {
  expect(canRevoke({ ...entry, revocableUntil: null }, undefined)).toBe(false)
})
