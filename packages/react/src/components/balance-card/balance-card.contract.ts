import type { Contract } from '../../contract.ts'

export const contract = {
  name: 'balance-card',
  role: 'button',
  named: 'the card by its account, 尾号 digit by digit; each button by its words',
  clauses: ['EN-5.1.3.8', 'JRT0171-A', 'WCAG-1.3.1', 'WCAG-2.4.3', 'WCAG-4.1.3', 'MIIT-APP-2.1a'],
  keys: [
    {
      story: 'Usual',
      on: '看余额',
      press: '{Enter}',
      shows: '8,765.40',
      says: '余额已经显示在屏幕上了。',
      reads: '不看了 button',
      why: 'a look is not said: who looks does not want to be overheard',
    },
    {
      story: 'Usual',
      on: '念给我听',
      press: '{Enter}',
      shows: '要现在读出来吗？旁边的人可能会听到。',
      says: '要现在读出来吗？旁边的人可能会听到。',
      hides: '8,765.40',
      why: 'before the first time it asks, since a loudspeaker has no discretion',
    },
    {
      story: 'Usual',
      on: '念给我听',
      press: '{Enter}{Tab}{Enter}',
      shows: '念给我听',
      hides: '8,765.40',
      reads: '念给我听 button',
      why: 'the first answer is the safe one, and focus comes back to where it was',
    },
    {
      story: 'Usual',
      on: '念给我听',
      press: '{Enter}{Tab}{Tab}{Enter}',
      shows: '8,765.40',
      says: '您的余额是八千七百六十五元四角。',
      why: 'after a yes it is said, and seen',
    },
    {
      story: 'Shown',
      on: '不看了',
      press: '{Enter}',
      shows: '看余额',
      hides: '8,765.40',
      why: 'hidden again by the same button',
    },
  ],
} as const satisfies Contract
