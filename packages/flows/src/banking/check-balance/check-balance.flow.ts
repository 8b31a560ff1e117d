import type { Facts } from '../terms.ts'
import { defineFlow } from '../terms.ts'

const severalAccounts = (_answers: object, facts: Partial<Facts>) => (facts.listAccounts?.length ?? 0) > 1

/** The balance of a card: asked of the bank only when the customer taps, said only when they ask for it. */
export const checkBalance = defineFlow({
  id: 'check-balance',
  needs: ['listAccounts'],
  start: [{ when: 'severalAccounts', to: 'account' }, { to: 'balance' }],
  guards: { severalAccounts },
  steps: {
    account: { ask: 'check-balance.account', answer: 'account', next: 'balance' },
    balance: {
      ask: 'check-balance.balance',
      hint: 'check-balance.balance-hint',
      answer: 'balance',
      go: 'check-balance.home',
      next: 'end',
    },
  },
})
