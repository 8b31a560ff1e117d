import { expect, test } from 'vitest'
import { answer, answersOf, back, begin, goTo, mend, path, restore, type State } from '@yinqiao/flows'
import { refuseAmount, transfer, transferOrder, valuesOf } from '@yinqiao/flows/banking'
import { limits, worlds } from './given.ts'

const facts = worlds[0]!.facts
const daughter = { id: 'p1', name: '李芳', relation: 'daughter', bankName: '工商银行', tail: '0385' } as const
const stranger = { name: '张伟', account: '6222000011117788' }

const toDaughter = () => answer(transfer, begin(transfer, facts), 'payee', daughter, facts)
const atCheck = () => {
  const amount = answer(transfer, toDaughter(), 'amount', { fen: 120_000 }, facts)
  return answer(transfer, amount, 'arrival', 'ordinary', facts)
}
const toStranger = (from: State = begin(transfer, facts)) => {
  const someone = answer(transfer, from, 'payee', 'new', facts)
  return answer(transfer, someone, 'new-payee', stranger, facts)
}

test('sending to the daughter takes four questions: who, how much, when, is it right', () => {
  expect(path(transfer, begin(transfer, facts), facts)).toEqual({ at: 1, of: 4 })
  expect(path(transfer, toDaughter(), facts)).toEqual({ at: 2, of: 4 })
  expect(path(transfer, atCheck(), facts)).toEqual({ at: 4, of: 4 })
  const pin = answer(transfer, atCheck(), 'check', 'yes', facts)
  expect(path(transfer, pin, facts)).toEqual({ at: 4, of: 4 })
})

test('a press that comes late, for a question already answered, changes nothing', () => {
  const state = toDaughter()
  expect(answer(transfer, state, 'payee', 'new', facts)).toBe(state)
})

test('changing the amount on the check page comes straight back to it', () => {
  const editing = goTo(transfer, atCheck(), 'amount')
  expect(editing.step).toBe('amount')
  const done = answer(transfer, editing, 'amount', { fen: 50_000 }, facts)
  expect(done.step).toBe('check')
  expect(done.edit).toBeUndefined()
  expect(answersOf(transfer, done)).toMatchObject({ payee: daughter, amount: { fen: 50_000 }, arrival: 'ordinary' })
  expect(done.passed).toEqual(['payee', 'amount', 'arrival'])
})

test('leaving an edit with 返回 leaves everything as it was', () => {
  const before = atCheck()
  const after = back(transfer, goTo(transfer, before, 'amount'))
  expect(after).toEqual(before)
})

test('choosing somebody new on the check page asks only what is new, and keeps the amount', () => {
  let state = toStranger(goTo(transfer, atCheck(), 'payee'))
  expect(state.step).toBe('told-by')
  state = answer(transfer, state, 'told-by', 'self', facts)
  expect(state.step).toBe('check')
  expect(transferOrder(answersOf(transfer, state), facts, '246810')).toEqual({
    fromAccountId: 'a0',
    payee: { ...stranger, toldBy: 'self' },
    amountFen: 120_000,
    arrival: 'ordinary',
    pin: '246810',
  })
})

test('somebody new who was told to is paused on the way back to the check page', () => {
  const state = toStranger(goTo(transfer, atCheck(), 'payee'))
  expect(answer(transfer, state, 'told-by', 'somebody', facts).step).toBe('pause')
})

test('leaving half-way from a new payee restores the old one, and what was typed is still there', () => {
  let state = toStranger(goTo(transfer, atCheck(), 'payee'))
  for (let i = 0; i < 3; i += 1) state = back(transfer, state)
  expect(state.step).toBe('check')
  expect(answersOf(transfer, state)).toMatchObject({ payee: daughter })
  expect(state.answers['new-payee']).toEqual(stranger)
})

test('a warning answered about one amount is asked again about another', () => {
  let state = answer(transfer, toStranger(), 'told-by', 'somebody', facts)
  state = answer(transfer, state, 'amount', { fen: 10_000 }, facts)
  state = answer(transfer, state, 'pause', 'go-on', facts)
  state = answer(transfer, state, 'arrival', 'ordinary', facts)
  const changed = answer(transfer, goTo(transfer, state, 'amount'), 'amount', { fen: 20_000 }, facts)
  expect(changed.step).toBe('pause')
  const same = answer(transfer, goTo(transfer, state, 'amount'), 'amount', { fen: 10_000 }, facts)
  expect(same.step).toBe('check')
})

test('次日到账 on the warning is the customer’s own choice of arrival', () => {
  let state = answer(transfer, toStranger(), 'told-by', 'unsure', facts)
  state = answer(transfer, state, 'amount', { fen: 10_000 }, facts)
  state = answer(transfer, state, 'pause', 'next-day', facts)
  expect(state.step).toBe('check')
  expect(transferOrder(answersOf(transfer, state), facts, '246810').arrival).toBe('next-day')
  expect(valuesOf(transfer, state, facts)).toMatchObject({
    payee: '张伟',
    bank: '建设银行',
    tail: '7788',
    window: 86_400_000,
  })
})

test('a first time to a new person stops nobody; a sum above the usual does', () => {
  const state = answer(transfer, toStranger(), 'told-by', 'self', facts)
  expect(answer(transfer, state, 'amount', { fen: limits.usualFen }, facts).step).toBe('arrival')
  expect(answer(transfer, state, 'amount', { fen: limits.usualFen + 1 }, facts).step).toBe('pause')
})

test('the stranger typed first is not paid when the daughter is chosen after all', () => {
  const state = answer(transfer, back(transfer, back(transfer, toStranger())), 'payee', daughter, facts)
  const ready = answer(transfer, answer(transfer, state, 'amount', { fen: 100 }, facts), 'arrival', 'ordinary', facts)
  expect(transferOrder(answersOf(transfer, ready), facts, '246810').payee).toEqual({ id: 'p1' })
})

test('no order is written while a question is open', () => {
  expect(() => transferOrder(answersOf(transfer, toDaughter()), facts, '246810')).toThrow('an answer is missing')
})

test('after a refusal the step that mends it opens, and the yes is asked again', () => {
  const result = answer(transfer, answer(transfer, atCheck(), 'check', 'yes', facts), 'pin', 'given', facts)
  expect(result.step).toBe('result')
  const amount = mend(transfer, result, 'amount')
  expect(amount).toMatchObject({ step: 'amount', passed: ['payee'], answers: { amount: { fen: 120_000 } } })
  const again = answer(transfer, answer(transfer, amount, 'amount', { fen: 100 }, facts), 'arrival', 'ordinary', facts)
  expect(again.step).toBe('check')
})

test('a state kept by an older flow, or spoilt on the way, begins anew', () => {
  for (const text of [
    null,
    '',
    '{',
    '[]',
    '{"flow":"transfer"}',
    '{"flow":"transfer","step":"gone","given":{},"passed":[],"answers":{}}',
  ])
    expect(restore(transfer, text)).toBeNull()
})

test('an amount the bank would refuse is refused at once, in its own words', () => {
  const amounts: readonly [number, string | undefined][] = [
    [0, 'amount-not-positive'],
    [1, undefined],
    [limits.perTransferFen, undefined],
    [limits.perTransferFen + 1, 'over-transfer-limit'],
  ]
  for (const [fen, code] of amounts) expect(refuseAmount(fen, limits)?.code).toBe(code)
  expect(refuseAmount(200, { ...limits, leftTodayFen: 100 })).toEqual({
    code: 'over-day-limit',
    details: { leftFen: 100 },
  })
})
