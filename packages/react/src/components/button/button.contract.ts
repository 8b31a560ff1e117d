import type { Contract } from '../../contract.ts'

export const contract = {
  name: 'button',
  role: 'button',
  named: 'by the words inside it; an icon adds nothing to the name',
  clauses: ['MIIT-APP-2.1a', 'WCAG-2.1.1', 'WCAG-2.5.2', 'WCAG-4.1.2', 'EN-5.8'],
  keys: [
    { story: 'Counted', press: '{Enter}', shows: '按了 1 次', why: 'a keyboard presses it like a finger' },
    { story: 'Counted', press: '[Space]', shows: '按了 1 次', why: 'the space bar is the button key of the web' },
    {
      story: 'Counted',
      press: '{Enter}{Enter}',
      shows: '按了 1 次',
      why: 'a shaking hand presses twice and means once',
    },
    {
      story: 'Busy',
      press: '{Enter}',
      reads: '正在办，请稍等 button, disabled',
      why: 'a listener learns that it is still working',
    },
  ],
} as const satisfies Contract
