import { describe, expect, it } from 'vitest'
import { amount, balance, caption, name, plain, read, sentence } from '@yinqiao/speech/read'

describe('a sentence with values in it', () => {
  const tokens = sentence(['请您核对，转给', name('李梅'), '，', amount(2_000_000), '。两小时内都可以撤回。'])

  it('reads as one run of words', () => {
    expect(plain(tokens)).toBe('请您核对，转给李梅，两万元。两小时内都可以撤回。')
  })

  it('is captioned clause by clause, each value marked as one with the comma after it', () => {
    expect(caption(tokens).map(({ text, kind }) => [text, kind])).toEqual([
      ['请您核对，', 'words'],
      ['转给', 'words'],
      ['李梅，', 'name'],
      ['两万元。', 'amount'],
      ['两小时内都可以撤回。', 'words'],
    ])
  })

  it('numbers its groups in order, so that a mark can only move forward', () => {
    const groups = tokens.map(({ group }) => group)
    expect(groups).toEqual([...groups].sort((a, b) => a - b))
    expect(new Set(groups).size).toBe(5)
  })

  it('leaves air before an amount, and more after a full stop than after a comma', () => {
    const pauses = Object.fromEntries(tokens.map(({ text, pauseMs = 0 }) => [text, pauseMs]))
    expect(pauses['转给']).toBe(0)
    expect(sentence(['支出', amount(100)])[0]?.pauseMs).toBeGreaterThan(0)
    expect(pauses['。']).toBeGreaterThan(pauses['，']!)
  })
})

it('a time or a decimal inside words is not torn apart', () => {
  expect(sentence(['Before 14:30, please. Rate 1.5 only.']).map(({ text }) => text)).toEqual([
    'Before 14:30, ',
    'please. ',
    'Rate 1.5 only.',
  ])
})

it('an English sentence keeps one space between its words', () => {
  const words = plain(
    sentence(['Send ', read('amount', 120_000, { language: 'en' }), ' to ', read('name', 'Li Mei'), '.']),
  )
  expect(words).toBe('Send one thousand two hundred yuan to Li Mei.')
})

it('nothing to say is an empty list, and an empty message part disappears', () => {
  expect(sentence([])).toEqual([])
  expect(plain(sentence(['', balance(0), '']))).toBe('零元')
})
