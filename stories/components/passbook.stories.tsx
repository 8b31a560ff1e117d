import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { Passbook, type PassbookEntry } from '@yinqiao/react/passbook'

const months = ['11', '10', '09', '08', '07', '06', '05', '04', '03', '02', '01'].map(month => `2026-${month}`)
months.push('2025-12', '2025-11')

const line = { counterparty: null, revocableUntil: null } as const
const entries: readonly PassbookEntry[] = [
  {
    id: 'e1',
    bookedAt: '2026-11-23T14:05:00+08:00',
    about: 'transfer-out',
    counterparty: '李芳',
    amountFen: -120_000,
    balanceAfterFen: 876_540,
    revocableUntil: '2026-11-23T16:05:00+08:00',
  },
  {
    ...line,
    id: 'e2',
    bookedAt: '2026-11-15T09:00:00+08:00',
    about: 'pension',
    amountFen: 328_650,
    balanceAfterFen: 996_540,
  },
  {
    ...line,
    id: 'e3',
    bookedAt: '2026-11-03T08:20:00+08:00',
    about: 'groceries',
    counterparty: '家家乐超市',
    amountFen: -3_680,
    balanceAfterFen: 667_890,
  },
]

const meta = {
  title: 'Parts/passbook',
  component: Passbook,
  args: { entries, months, month: '2026-11' },
} satisfies Meta<typeof Passbook>
export default meta

type Story = StoryObj<typeof meta>

export const Year: Story = {
  render: function Year(args) {
    const [month, setMonth] = useState('2026-11')
    const [word, setWord] = useState('')
    return (
      <>
        <Passbook
          {...args}
          month={month}
          onMonthChange={change => setMonth(change.month)}
          onRevoke={({ entryId }) => setWord(`要撤回 ${entryId}`)}
        />
        {word && <p>{word}</p>}
      </>
    )
  },
}

export const Loading: Story = { args: { entries: null } }

export const Empty: Story = { args: { entries: [] } }

export const Failed: Story = { args: { entries: null, failed: true, onRetry: () => undefined } }

/** An older month opens the year; a long name and a large amount stay on their line. */
export const Old: Story = {
  args: {
    month: '2025-12',
    entries: [
      {
        ...line,
        id: 'large',
        bookedAt: '2025-12-31T23:59:00+08:00',
        about: 'transfer-revoked',
        counterparty: '阿卜杜热依木·买买提江',
        amountFen: 999_999_999_999,
        balanceAfterFen: 999_999_999_999,
      },
    ],
  },
}
