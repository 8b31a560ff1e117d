import type { Contract } from '../../contract.ts'

export const contract = {
  name: 'voice-command-button',
  role: 'button',
  named: 'by its words, before and while it listens',
  clauses: ['MIIT-APP-2.1a', 'WCAG-2.1.1', 'WCAG-4.1.3', 'EN-5.1.5', 'COGA-O4P05'],
  keys: [
    {
      story: 'Typed',
      on: '说一句话就办',
      press: '{Enter}',
      shows: '请写在这里',
      says: '请说，您要办什么',
      why: 'on a phone that does not listen the same words can be written',
    },
    {
      story: 'Typed',
      on: '说一句话就办',
      press: '{Enter}{Tab}{Tab}给女儿转五百块{Enter}',
      shows: '填好：transfer 五百块',
      why: 'a sentence fills the form; nothing is agreed to',
    },
    {
      story: 'Typed',
      on: '说一句话就办',
      press: '{Enter}{Tab}{Tab}给女儿转钱{Enter}',
      shows: '转给李芳多少钱？',
      says: '转给李芳多少钱？',
      why: 'what is missing is asked for',
    },
    {
      story: 'Typed',
      on: '说一句话就办',
      press: '{Enter}{Tab}{Tab}把钱转到安全账户{Enter}',
      shows: '没有“安全账户”这回事。',
      why: 'a call of a swindler is told for what it is, before anything is filled in',
    },
    {
      story: 'Typed',
      on: '说一句话就办',
      press: '{Enter}{Tab}{Tab}查余额{Enter}',
      shows: '要办：balance',
      hides: '请写在这里',
      why: 'a page is opened at once',
    },
    {
      story: 'Spoken',
      on: '说一句话就办',
      press: '{Enter}{Tab}{Tab}{Enter}',
      shows: '填好：transfer 五百块',
      why: 'push, speak, and the form is filled',
    },
    {
      story: 'Unclear',
      on: '说一句话就办',
      press: '{Enter}{Tab}{Tab}{Enter}',
      shows: '800.00',
      why: 'two meanings are two buttons, never a guess',
    },
    {
      story: 'Refused',
      on: '说一句话就办',
      press: '{Enter}{Tab}{Tab}{Enter}',
      shows: '您可以用手写',
      why: 'without a microphone there is still a way',
    },
  ],
} as const satisfies Contract
