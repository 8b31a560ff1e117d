import type { Contract } from '../../contract.ts'

export const contract = {
  name: 'choice-group',
  role: 'radiogroup',
  named: 'by its legend, in sight or not; each answer by its words, described by its note',
  clauses: ['WCAG-1.3.1', 'WCAG-2.1.1', 'WCAG-3.3.1', 'WCAG-3.3.2', 'WCAG-4.1.2', 'MIIT-APP-2.1a', 'PBOC261-8.1'],
  keys: [
    {
      story: 'Empty',
      press: '{Shift}',
      shows: '还没有选',
      reads: '实时到账 radio, 马上就到，转出以后不能撤回',
      why: 'nothing is chosen for the customer, and standing on an answer does not choose it',
    },
    {
      story: 'Empty',
      press: '[Space]',
      shows: '选了实时到账',
      reads: '实时到账 radio, checked, 马上就到，转出以后不能撤回',
      why: 'the space bar chooses the answer one stands on',
    },
    {
      story: 'Empty',
      press: '{ArrowDown}',
      shows: '选了普通到账',
      reads: '普通到账 radio, checked, 两小时后到，到账之前都可以撤回',
      why: 'arrows go through the answers as in every group of radios',
    },
    {
      story: 'Chosen',
      press: '{ArrowDown}',
      reads: '实时到账 radio, checked, 马上就到，转出以后不能撤回',
      why: 'after the last answer comes the first: nobody gets stuck at an end',
    },
  ],
} as const satisfies Contract
