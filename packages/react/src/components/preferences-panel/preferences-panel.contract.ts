import type { Contract } from '../../contract.ts'

export const contract = {
  name: 'preferences-panel',
  role: 'radio',
  named: 'each group by its question, each answer by its words',
  clauses: ['MIIT-APP-1.1b', 'MIIT-APP-1.1c', 'MIIT-APP-1.1d', 'WCAG-1.4.4', 'WCAG-3.2.2', 'EN-5.1.3', 'ADA707.4'],
  keys: [
    {
      story: 'Elder',
      on: '大 radio',
      press: '{ArrowDown}',
      shows: '字换成了很大号。',
      reads: '很大 radio, checked',
      why: 'the words grow at once and say so',
    },
    {
      story: 'Elder',
      on: '浅色',
      press: '{ArrowDown}',
      shows: '换成了深色。',
      why: 'the colours change at once',
    },
    {
      story: 'Elder',
      on: '不念',
      press: '{ArrowDown}',
      shows: '好的，金额和名字会念出来。',
      why: 'that amounts are spoken is a choice, and the choice is heard',
    },
    {
      story: 'Elder',
      on: '中文',
      press: '{ArrowDown}',
      shows: 'Now in English.',
      why: 'a new language is told in that language',
    },
  ],
} as const satisfies Contract
