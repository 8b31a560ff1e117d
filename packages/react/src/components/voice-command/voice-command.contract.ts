import type { Contract } from '../../contract.ts'

export const contract = {
  name: 'voice-command',
  role: 'textbox',
  named: 'the line to write on by its label, each choice by its words',
  clauses: ['MIIT-APP-2.1a', 'WCAG-2.1.1', 'WCAG-3.3.2', 'WCAG-4.1.3'],
  keys: [
    {
      story: 'ByHand',
      type: '给女儿转钱',
      press: '{Enter}',
      shows: '转给李芳多少钱？',
      says: '转给李芳多少钱？',
      why: 'what is missing is asked for',
    },
    {
      story: 'ByHand',
      type: '给老陈转五百',
      press: '{Enter}',
      shows: '您的收款人里没有“老陈”。',
      why: 'a name is only ever the one that was said, never the nearest',
    },
    {
      story: 'ByHand',
      type: '让我共享屏幕',
      press: '{Enter}',
      shows: '别人看得到您的屏幕，就看得到您的密码。',
      why: 'a trick is told of, whatever else was said',
    },
    {
      story: 'ByHand',
      type: '天上有云',
      press: '{Enter}',
      shows: '刚才没有听明白',
      why: 'nobody is blamed, and it can be tried again',
    },
  ],
} as const satisfies Contract
