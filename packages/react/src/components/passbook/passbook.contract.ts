import type { Contract } from '../../contract.ts'

export const contract = {
  name: 'passbook',
  role: 'button',
  named: 'a month by its words; a line by its whole sentence: day, what happened, how much, balance after',
  clauses: ['WCAG-1.4.1', 'WCAG-1.3.1', 'WCAG-4.1.3', 'MIIT-APP-2.1a', 'MIIT-APP-1.4', 'CBIRC40-7a'],
  keys: [
    {
      story: 'Year',
      on: '10月',
      press: '{Enter}',
      says: '找到三笔。',
      reads: '10月 button, pressed',
      why: 'what changes below the button is told to who cannot see it',
    },
    {
      story: 'Year',
      on: '更早的月份',
      press: '{Enter}',
      shows: '2025年 12月',
      hides: '更早的月份',
      why: 'a year back, and no further scroll without end',
    },
    {
      story: 'Year',
      on: '念给我听',
      press: '{Enter}',
      says: '最近三笔，今天，转给李芳，支出一千二百元。十一月十五号，养老金到账，收入三千二百八十六元五角。十一月三号，买菜，家家乐超市，支出三十六元八角。',
      why: 'the newest, in one go, and then silence; no balance among them',
    },
    {
      story: 'Year',
      on: '今天，转给李芳',
      press: '{Enter}',
      says: '今天，转给李芳，支出一千二百元。',
      why: 'a line is read by a tap',
    },
    {
      story: 'Year',
      on: '撤回这笔钱',
      press: '{Enter}',
      shows: '要撤回 e1',
      why: 'what can still be taken back can be taken back from here',
    },
    {
      story: 'Failed',
      on: '再试一次',
      press: '{Enter}',
      reads: '再试一次 button',
      why: 'a failure has a way on',
    },
  ],
} as const satisfies Contract
