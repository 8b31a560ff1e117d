import type { Contract } from '../../contract.ts'

export const contract = {
  name: 'others-may-hear',
  role: 'button',
  named: 'each answer by its words',
  clauses: ['EN-5.1.3.8', 'EN-5.1.3.9', 'WCAG-2.4.3', 'MIIT-APP-2.1a'],
  keys: [
    {
      story: 'Asked',
      on: '先不念',
      press: '{Enter}',
      shows: '先不念了',
      why: 'the safe answer comes first',
    },
    {
      story: 'Asked',
      on: '念出来',
      press: '{Enter}',
      shows: '要念',
      why: 'a yes is a press, never silence',
    },
  ],
} as const satisfies Contract
