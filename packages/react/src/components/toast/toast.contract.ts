import type { Contract } from '../../contract.ts'

export const contract = {
  name: 'toast',
  role: 'status',
  named: 'its words are its text',
  clauses: ['WCAG-2.2.1', 'WCAG-2.4.3', 'WCAG-2.4.11', 'WCAG-4.1.3', 'WX-M3', 'MIIT-APP-2.1b'],
  keys: [
    {
      story: 'Appears',
      on: '放大一档',
      press: '{Enter}',
      shows: '字已经放大一档',
      says: '字已经放大一档',
      reads: '放大一档 button',
      why: 'it is said, and focus stays where the customer was',
    },
    {
      story: 'Appears',
      on: '放大一档',
      press: '{Enter}{Tab}{Tab}{Enter}',
      hides: '好的',
      reads: '再来一条 button',
      why: 'it stays until it is closed, and gives focus back to where one came from',
    },
    {
      story: 'Appears',
      on: '放大一档',
      press: '{Enter}{Tab}{Enter}',
      shows: '又放大了一档',
      hides: '字已经放大一档',
      why: 'one at a time: the new one takes the place of the old one',
    },
    {
      story: 'WithAction',
      on: '恢复',
      press: '{Enter}',
      shows: '恢复了',
      hides: '好的',
      why: 'an action does its work and closes it',
    },
  ],
} as const satisfies Contract
