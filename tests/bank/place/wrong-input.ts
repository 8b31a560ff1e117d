/** Requests no bank should accept: what is wrong, what is changed in a good one, and the word it gets. */
export const wrongInputs: [what: string, change: Record<string, unknown>, code: string][] = [
  ['part of a fen', { amountFen: 0.5 }, 'amount-unreadable'],
  ['a word for an amount', { amountFen: '100' }, 'amount-unreadable'],
  ['no amount', { amountFen: 0 }, 'amount-not-positive'],
  ['less than nothing', { amountFen: -1 }, 'amount-not-positive'],
  ['a PIN of four figures', { pin: '2468' }, 'pin-unreadable'],
  ['an arrival nobody offers', { arrival: 'yesterday' }, 'arrival-unknown'],
  ['half a card number', { payee: { name: '李芳', account: '6222', toldBy: 'self' } }, 'account-number-unreadable'],
  ['a payee of no shape', { payee: { name: '李芳' } }, 'bad-request'],
  ['a field nobody knows', { hurry: true }, 'bad-request'],
  ['a key with a space', { idempotencyKey: 'a b' }, 'bad-request'],
  ['her own card', { payee: { name: '王秀兰', account: '6299880100072006288', toldBy: 'self' } }, 'payee-is-self'],
  [
    'a card of this bank nobody has',
    { payee: { name: '李芳', account: '6299880100000000000', toldBy: 'self' } },
    'payee-unknown',
  ],
]
