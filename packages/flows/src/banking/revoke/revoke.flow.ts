import { defineFlow } from '../terms.ts'

/** Takes a transfer back while it is on its way. Opened with `transferId`, from the result or from the passbook. */
export const revoke = defineFlow({
  id: 'revoke',
  needs: ['getTransfer'],
  start: 'check',
  guards: {},
  steps: {
    check: {
      ask: 'revoke.check',
      answer: 'yes',
      lines: [
        { label: 'revoke.to', words: 'revoke.payee' },
        { label: 'revoke.how-much', words: 'revoke.fen', as: 'amount' },
      ],
      go: 'revoke.yes',
      no: 'revoke.no',
      note: 'revoke.comes-home',
      next: 'result',
    },
    result: {
      ask: 'revoke.result',
      answer: 'revoke-result',
      moves: 'revokeTransfer',
      go: 'revoke.home',
      next: 'end',
    },
  },
})
