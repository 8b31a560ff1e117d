import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Contact, normalise, parseIntent } from '@yinqiao/speech/understand'
import { understoodOf } from './summary.ts'

type Row = string | [string, Record<string, unknown>]
type Table = Record<string, Row[]>

const table = (path: string) => {
  const { contacts = [], ...rows } = JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')) as {
    contacts?: Contact[]
  }
  return { contacts, rows: rows as Table }
}
const known = table('../../../packages/speech/src/understand/intent/intent.cases.json')
const unseen = ['../unseen/intent.json', '../unseen/intent-second.json'].map(table)
const now = new Date('2026-11-23T10:00:00+08:00')
const { contacts } = known

const flat = (rows: Table) =>
  Object.entries(rows).flatMap(([intent, all]) =>
    all.map(row => {
      const [text, slots] = typeof row === 'string' ? [row, {}] : row
      return { text, intent, expected: { intent, ...slots } as Record<string, unknown> }
    }),
  )
const all = [known, ...unseen].flatMap(({ rows }) => flat(rows))
const moves = ['transfer', 'pay-bill', 'repay', 'deposit']

describe('what a person asks for', () => {
  it('has examples enough, many of them no act', () => {
    expect(flat(known.rows).length).toBeGreaterThanOrEqual(500)
    const noAct = ['null', 'cancel', 'question', 'report'].flatMap(intent => known.rows[intent] ?? [])
    expect(noAct.length).toBeGreaterThanOrEqual(120)
    for (const [intent, rows] of Object.entries(known.rows)) expect([intent, rows.length > 3]).toEqual([intent, true])
  })

  it.each(all)('$text: $expected', ({ text, expected }) => {
    expect(understoodOf(parseIntent(text, contacts, { now }))).toEqual(expected)
  })

  it.each(all.filter(({ intent }) => moves.includes(intent)))('$text: who and how much were said', ({ text }) => {
    const understood = parseIntent(text, contacts, { now })
    const { amount, payee } = understood?.slots ?? {}
    if (amount) expect(understood?.heard).toContain(amount.heard)
    if (payee) expect(understood?.heard).toContain('unknown' in payee ? payee.unknown : payee.heard)
  })
})

describe('whatever stands around it', () => {
  const acts = known.rows['transfer']?.map(row => (typeof row === 'string' ? row : row[0])) ?? []
  const no = ['别', '不要', '先不', '不用', '我不想']
  const plain = acts.filter(text => /^(?:给|转)[^，]*$/.test(text) && !/不|别|备注|附言|再交|.给/.test(text))

  it('a no before an act is never the act', () => {
    fc.assert(
      fc.property(fc.constantFrom(...plain), fc.constantFrom(...no), (text, word) => {
        expect(moves).not.toContain(parseIntent(word + text, contacts, { now })?.intent)
      }),
    )
  })

  it('somebody else who says so is never the act, and is a risk', () => {
    const who = ['他', '有人', '客服', '电话里的人', '他们', '对方']
    fc.assert(
      fc.property(fc.constantFrom(...plain), fc.constantFrom(...who), (text, somebody) => {
        const understood = parseIntent(`${somebody}让我${text}`, contacts, { now })
        expect(moves).not.toContain(understood?.intent)
      }),
    )
  })

  it('without contacts nobody is ever taken for one', () => {
    for (const text of acts) {
      const payee = parseIntent(text, [], { now })?.slots.payee
      if (payee) expect('unknown' in payee).toBe(true)
    }
  })

  it('any text at all is understood or not, and never throws', () => {
    const piece = fc.constantFrom(...'给转五百块女儿二姐王五不别怎么吗，了电费还存三年张老小王的卡我你他'.split(''))
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece, { maxLength: 24 }).map(pieces => pieces.join('')),
        ),
        text => {
          const understood = parseIntent(text, contacts, { now })
          const { amount } = understood?.slots ?? {}
          if (amount) expect(normalise(text)).toContain(amount.heard)
          expect(understood?.heard === '' ? understood.intent : null).toBeNull()
        },
      ),
      { numRuns: 2000 },
    )
  })
})

it('a homophone of a name is asked about, never guessed', () => {
  for (const name of ['李方', '李放', '陈威', '王五五', '孙玉美']) {
    const understood = parseIntent(`给${name}转五百`, contacts, { now })
    expect(understood?.slots.payee ?? {}).not.toHaveProperty('id')
    expect(understood?.ask?.slot).toBe('payee')
  }
})

it('a long breath of anything is read before anybody wonders', () => {
  const pieces = [
    '一',
    '五百',
    '给',
    '交',
    '的',
    '帮我',
    '存',
    '五百块',
    '三年',
    '交五百',
    '不',
    '给女儿',
    '给女儿转五百',
    '存五万三年',
    '安全',
    '他让我转',
  ]
  for (const piece of pieces) {
    const text = piece.repeat(300).slice(0, 300)
    const began = performance.now()
    parseIntent(text, contacts, { now })
    // A pattern that goes back and forth takes minutes; a slow machine takes tenths of a second.
    expect([piece, performance.now() - began < 1000]).toEqual([piece, true])
  }
})
