import type { Contract } from '../../contract.ts'

export const contract = {
  name: 'point-to-hear',
  role: null,
  named: 'it has no name; what it reads is named as a screen reader would',
  clauses: ['WCAG-3.2.1', 'WCAG-2.5.2', 'EN-5.1.3.1', 'EN-5.1.3.8'],
  keys: [
    {
      story: 'On',
      on: '转账',
      press: '{Enter}',
      shows: '按了转账',
      why: 'a key presses at once: who uses keys has heard the name already',
    },
    {
      story: 'Off',
      on: '转账',
      press: '{Enter}',
      shows: '按了转账',
      why: 'without the choice nothing changes',
    },
  ],
} as const satisfies Contract
