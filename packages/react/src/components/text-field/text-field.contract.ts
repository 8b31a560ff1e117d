import type { Contract } from '../../contract.ts'

export const contract = {
  name: 'text-field',
  role: 'textbox',
  named: 'by its visible label',
  clauses: ['WCAG-1.3.5', 'WCAG-3.3.1', 'WCAG-3.3.2', 'WCAG-4.1.2', 'MIIT-APP-1.4', 'COGA-O4P06'],
  keys: [
    {
      story: 'Empty',
      type: '李芳',
      press: '{End}',
      shows: '李芳',
      reads: '收款人姓名 textbox 李芳',
      why: 'what is typed is what is read',
    },
    {
      story: 'Wrong',
      press: '{End}',
      reads: '收款人姓名 textbox 李, invalid, 请写全名，例如 李芳',
      why: 'a listener learns what is wrong without looking for it',
    },
  ],
} as const satisfies Contract
