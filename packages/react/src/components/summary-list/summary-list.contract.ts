import type { Contract } from '../../contract.ts'

export const contract = {
  name: 'summary-list',
  role: 'term',
  named: 'each fact by its term; a way to change it by its own words and the term of its row',
  clauses: ['WCAG-1.3.1', 'WCAG-1.4.10', 'WCAG-2.4.4', 'WCAG-3.3.4', 'COGA-O4P05'],
  keys: [
    {
      story: 'Changeable',
      press: '{Enter}',
      shows: '要改转给谁',
      reads: '改一改 转给 button',
      why: 'a listener hears what will be changed, not the same words in every row',
    },
    {
      story: 'Changeable',
      on: '改一改 金额',
      press: '[Space]',
      shows: '要改金额',
      why: 'the rows are changed one by one, in the order they stand',
    },
  ],
} as const satisfies Contract
