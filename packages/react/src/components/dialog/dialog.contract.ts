import type { Contract } from '../../contract.ts'

export const contract = {
  name: 'dialog',
  role: 'dialog',
  named: 'by its title',
  clauses: [
    'WCAG-2.1.2',
    'WCAG-2.4.3',
    'WCAG-2.4.11',
    'WCAG-4.1.2',
    'MIIT-APP-2.4a',
    'MIIT-APP-2.4b',
    'MIIT-WEB-2.4.1',
  ],
  keys: [
    {
      story: 'Pressed',
      on: '什么是次日到账',
      press: '{Enter}',
      shows: '明天这个时候才到对方卡里',
      reads: '什么是次日到账？ dialog',
      why: 'focus goes in, so a listener hears what has opened',
    },
    {
      story: 'Pressed',
      on: '什么是次日到账',
      press: '{Enter}{Tab}{Tab}{Tab}',
      reads: '关闭 button',
      why: 'focus stays in: after its last control comes its first',
    },
    {
      story: 'Pressed',
      on: '什么是次日到账',
      press: '{Enter}{Escape}',
      shows: '离开：escape',
      reads: '什么是次日到账 button',
      why: 'Escape leaves, and focus comes back to where it was',
    },
    {
      story: 'Pressed',
      on: '什么是次日到账',
      press: '{Enter}{Tab}{Enter}',
      shows: '离开：close',
      reads: '什么是次日到账 button',
      why: '关闭 is the first thing the Tab key finds',
    },
    {
      story: 'Pressed',
      on: '什么是次日到账',
      press: '{Enter}{Tab}{Tab}{Enter}',
      shows: '离开：action',
      hides: '明天这个时候才到对方卡里',
      why: 'an action leaves too, and says that it was one',
    },
  ],
} as const satisfies Contract
