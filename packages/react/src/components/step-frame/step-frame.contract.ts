import type { Contract } from '../../contract.ts'

export const contract = {
  name: 'step-frame',
  role: 'heading',
  named: 'by its question, the only heading of the first level',
  clauses: ['WCAG-2.4.3', 'WCAG-2.4.6', 'WCAG-2.4.11', 'WCAG-4.1.3', 'COGA-O3P13', 'CBIRC40-7a'],
  keys: [
    {
      story: 'Question',
      on: '返回',
      press: '{Enter}',
      shows: '按了返回',
      reads: '返回 button',
      why: 'going back is the first thing the Tab key finds',
    },
    {
      story: 'Form',
      on: '收款人姓名',
      type: '李芳',
      press: '{Enter}',
      shows: '交了一次',
      why: '完成 on a keyboard sends the form like its button',
    },
    {
      story: 'Walk',
      on: '下一步',
      press: '{Enter}',
      shows: '第 2 步，共 2 步',
      says: '转多少钱？',
      reads: '转多少钱？ heading',
      why: 'a new screen is heard by focus and by the voice, never passed over in silence',
    },
  ],
} as const satisfies Contract
