import type { Contract } from '../../contract.ts'

export const contract = {
  name: 'elder-switch',
  role: 'button',
  named: 'always 长辈版 · 大字; whether it is on is its pressed state',
  clauses: ['MIIT-APP-3.1b', 'MIIT-APP-2.1a', 'WCAG-1.4.1', 'WCAG-4.1.2', 'WCAG-4.1.3'],
  keys: [
    {
      story: 'Off',
      press: '{Enter}',
      shows: '已经换成长辈版，字变大了。',
      reads: '长辈版 · 大字 button, pressed',
      why: 'a switch says what it did; the name stays, so that nobody must guess what a press would do',
    },
    {
      story: 'On',
      press: '[Space]',
      shows: '已经换成标准版，字变小了。',
      reads: '长辈版 · 大字 button',
      why: 'the same place leads back',
    },
  ],
} as const satisfies Contract
