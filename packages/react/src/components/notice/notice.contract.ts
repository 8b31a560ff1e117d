import type { Contract } from '../../contract.ts'

export const contract = {
  name: 'notice',
  role: null,
  named: 'its words are its text; the word of its tone is read before the title',
  clauses: ['WCAG-1.4.1', 'WCAG-1.4.3', 'WCAG-4.1.3', 'FRAUD-30'],
  keys: [
    {
      story: 'Appears',
      press: '{Enter}',
      shows: '网络断了一下',
      says: '网络断了一下',
      reads: '试一次 button',
      why: 'what appears is said, and focus stays where the customer was',
    },
  ],
} as const satisfies Contract
