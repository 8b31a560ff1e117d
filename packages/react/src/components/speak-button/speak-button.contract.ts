import type { Contract } from '../../contract.ts'

export const contract = {
  name: 'speak-button',
  role: 'button',
  named: 'by its words; `about` tells several apart',
  clauses: ['EN-5.1.3.5', 'EN-5.1.3.8', 'WCAG-1.4.2', 'WCAG-2.4.6', 'MIIT-APP-2.1a'],
  keys: [
    {
      story: 'Notice',
      on: '念给我听',
      press: '{Enter}',
      says: '今天下午五点以后转出的钱，明天上午到账。',
      reads: '念给我听 button',
      why: 'who cannot read small print has it read',
    },
    {
      story: 'Balance',
      on: '念给我听',
      press: '{Enter}',
      shows: '要现在读出来吗？旁边的人可能会听到。',
      says: '要现在读出来吗？旁边的人可能会听到。',
      why: 'a loudspeaker has no discretion',
    },
    {
      story: 'Balance',
      on: '念给我听',
      press: '{Enter}{Tab}{Enter}',
      shows: '念给我听',
      reads: '念给我听 button',
      why: 'the first answer is the safe one, and focus comes back',
    },
    {
      story: 'Balance',
      on: '念给我听',
      press: '{Enter}{Tab}{Tab}{Enter}',
      says: '您的余额是八千七百六十五元四角。',
      why: 'after a yes it is said',
    },
    {
      story: 'Several',
      on: '念给我听：第二条',
      press: '{Enter}',
      says: '周六、周日网点照常营业。',
      why: 'each one reads its own, and says which',
    },
  ],
} as const satisfies Contract
