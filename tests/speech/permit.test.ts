import { describe, expect, it } from 'vitest'
import { amount, asWritten, balance, name, plain, sentence, type Token } from '@yinqiao/speech/read'
import { type Audience, permit } from '@yinqiao/speech/say'

const withheld = '请看屏幕。'
const nobody = { speaksAmounts: false, asked: false, withheld }
const transfer = sentence(['请您核对，转给', name('李梅'), '，', amount(2_000_000), '。两小时内都可以撤回。'])
const money = sentence(['您的余额是', balance(100_000), '。'])
const memo = sentence(['附言是', asWritten('卡号 6222021234566288'), '。'])
const pin: Token[] = [{ text: '一二三四五六', kind: 'text', privacy: 'secret', group: 0 }]

const cases: [
  string,
  Token[],
  Audience,
  { speaksAmounts?: boolean; asked?: boolean; screenCaptured?: boolean },
  string,
][] = [
  ['an amount is kept from a loudspeaker nobody allowed', transfer, 'sound', {}, '请看屏幕。两小时内都可以撤回。'],
  ['an amount is heard when the customer chose it', transfer, 'sound', { speaksAmounts: true }, plain(transfer)],
  ['an amount is heard after a tap that asked for it', transfer, 'sound', { asked: true }, plain(transfer)],
  ['an amount is always captioned', transfer, 'text', {}, plain(transfer)],
  ['a balance is not heard because amounts are', money, 'sound', { speaksAmounts: true }, withheld],
  ['a balance is heard after a tap that asked for it', money, 'sound', { asked: true }, plain(money)],
  ['a balance nobody asked for is not announced in text', money, 'text', { speaksAmounts: true }, withheld],
  ['a balance that was asked for is captioned', money, 'text', { asked: true }, plain(money)],
  ['a card number in a memo is never heard', memo, 'sound', { speaksAmounts: true, asked: true }, withheld],
  ['a card number in a memo is never captioned', memo, 'text', { speaksAmounts: true, asked: true }, withheld],
  [
    'an amount is kept from a screen that is cast',
    transfer,
    'sound',
    { speaksAmounts: true, screenCaptured: true },
    '请看屏幕。两小时内都可以撤回。',
  ],
  ['a balance is kept from a screen that is cast', money, 'sound', { asked: true, screenCaptured: true }, withheld],
  [
    'a balance on a screen that is cast is captioned for who asked',
    money,
    'text',
    { asked: true, screenCaptured: true },
    plain(money),
  ],
  ['a secret made by hand is never heard', pin, 'sound', { speaksAmounts: true, asked: true }, withheld],
  ['a secret made by hand is never captioned', pin, 'text', { speaksAmounts: true, asked: true }, withheld],
]

describe('who may hear', () => {
  it.each(cases)('%s', (_, tokens, audience, choice, words) => {
    expect(plain(permit(tokens, { ...nobody, ...choice, audience }))).toBe(words)
  })

  it('no half of a sentence is said: its other half may be the condition', () => {
    const rule = sentence(['如果余额超过', amount(100_000), '，就会自动转出。'])
    expect(plain(permit(rule, { ...nobody, audience: 'sound' }))).toBe(withheld)
  })

  it('sentences kept back one after another are replaced once', () => {
    const two = sentence(['转出', amount(100), '。手续费', amount(200), '。办好了。'])
    expect(plain(permit(two, { ...nobody, audience: 'sound' }))).toBe('请看屏幕。办好了。')
  })

  it('a sentence kept back later on is replaced again', () => {
    const two = sentence(['转出', amount(100), '。办好了。手续费', amount(200), '。'])
    expect(plain(permit(two, { ...nobody, audience: 'sound' }))).toBe('请看屏幕。办好了。请看屏幕。')
  })

  it('the replacement marks the caption where the sentence stands', () => {
    const [kept] = permit(transfer, { ...nobody, audience: 'sound' })
    expect(kept).toMatchObject({ text: withheld, privacy: 'public', group: 0 })
  })
})
