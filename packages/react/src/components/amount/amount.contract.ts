import type { Contract } from '../../contract.ts'

export const contract = {
  name: 'amount',
  role: null,
  named: 'its words are its text; the figures are for the eye only, so nobody hears digits run together',
  clauses: ['COGA-O3P13', 'WCAG-1.3.1', 'WX-6'],
  keys: [],
} as const satisfies Contract
