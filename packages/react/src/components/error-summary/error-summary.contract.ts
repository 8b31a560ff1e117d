import type { Contract } from '../../contract.ts'

export const contract = {
  name: 'error-summary',
  role: 'heading',
  named: 'by its heading, which says how many; each line by the words at its field',
  clauses: ['WCAG-2.4.3', 'WCAG-3.3.1', 'WCAG-3.3.3', 'WCAG-4.1.3', 'MIIT-APP-1.4'],
  keys: [
    {
      story: 'Form',
      on: '下一步',
      press: '{Enter}',
      shows: '有 2 处要改一改',
      says: '有两处要改一改',
      reads: '有 2 处要改一改 heading',
      why: 'a mistake is not passed over in silence: focus goes to it and the voice says it',
    },
    {
      story: 'Form',
      on: '下一步',
      press: '{Enter}{Tab}{Tab}{Enter}',
      reads: '实时到账 radio',
      why: 'a line leads to the first answer of a question as to a field',
    },
    {
      story: 'Form',
      on: '下一步',
      press: '{Enter}{Tab}{Enter}',
      reads: '收款人的姓名 textbox, invalid, 请写收款人的姓名',
      why: 'a line leads into its field, which tells the same words',
    },
  ],
} as const satisfies Contract
