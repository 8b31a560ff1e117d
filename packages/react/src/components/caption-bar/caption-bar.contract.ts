import type { Contract } from '../../contract.ts'

export const contract = {
  name: 'caption-bar',
  role: 'button',
  named: 'by a label of its own; its button by its words',
  clauses: ['WCAG-1.4.2', 'WCAG-2.4.11', 'WCAG-1.2.2', 'MIIT-APP-2.1a', 'EN-5.1.3.5', 'COGA-O4P05'],
  keys: [
    {
      story: 'Live',
      on: '说一句',
      press: '{Enter}',
      shows: '再听一遍',
      says: '转给李芳，一千二百元',
      why: 'whatever is said can be read, and heard again',
    },
    {
      story: 'Sounding',
      on: '安静一会儿',
      press: '{Enter}',
      shows: '按了安静',
      why: 'sound can be stopped from the keyboard, wherever it comes from',
    },
    {
      story: 'Spoken',
      on: '再听一遍',
      press: '{Enter}',
      shows: '按了再听',
      why: 'nobody has to catch it the first time',
    },
    {
      story: 'Long',
      on: '再听一遍',
      press: '{Shift}',
      reads: '再听一遍 button',
      why: 'the button is found although the caption is long',
    },
  ],
} as const satisfies Contract
