import { defineFlow } from '../terms.ts'

/** Takes a transfer back while it is on its way. Opened with `transferId`, from the result or from the passbook. */
export const takeBack = defineFlow({
  id: 'take-back',
  needs: ['getTransfer'],
  start: 'check',
  guards: {},
  steps: {
    check: {
      ask: 'take-back.check',
      answer: 'yes',
      lines: [
        { label: 'take-back.to', words: 'take-back.payee' },
        { label: 'take-back.how-much', words: 'take-back.fen', as: 'amount' },
      ],
      go: 'take-back.yes',
      no: 'take-back.no',
      note: 'take-back.comes-home',
      next: 'result',
    },
    result: {
      ask: 'take-back.result',
      answer: 'take-back-result',
      moves: 'revokeTransfer',
      go: 'take-back.home',
      next: 'end',
    },
  },
})
