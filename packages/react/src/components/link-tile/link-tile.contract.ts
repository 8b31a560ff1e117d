import type { Contract } from '../../contract.ts'

export const contract = {
  name: 'link-tile',
  role: 'link',
  named: 'by its words and then its plain line; the drawing adds nothing',
  clauses: ['MIIT-APP-2.1a', 'WCAG-2.4.4', 'WCAG-2.5.3', 'COGA-O1P07', 'COGA-O5P03'],
  keys: [
    {
      story: 'Link',
      press: '{Shift}',
      reads: '转账 给家人、朋友 link',
      why: 'the word comes first, so a voice command and a hurried listener both find it',
    },
    { story: 'Press', press: '{Enter}', shows: '打开转账', why: 'a keyboard presses it like a finger' },
  ],
} as const satisfies Contract
