import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { BalanceCard, type BalanceCardProps, type BalanceState } from '@yinqiao/react/balance-card'

const meta = {
  title: 'Parts/balance-card',
  component: BalanceCard,
  args: { account: { tail: '6288', kind: 'debit-card' }, state: 'hidden', availableFen: 876_540 },
} satisfies Meta<typeof BalanceCard>
export default meta

type Story = StoryObj<typeof meta>

/** A bank that answers at once. */
function Answered(args: BalanceCardProps) {
  const [state, setState] = useState<BalanceState>(args.state)
  return <BalanceCard {...args} state={state} onShow={() => setState('shown')} onHide={() => setState('hidden')} />
}

/** With sound it asks whether others may hear. */
export const Usual: Story = { parameters: { aloud: true }, render: args => <Answered {...args} /> }

export const Asking: Story = { args: { state: 'asking', availableFen: null } }

export const Shown: Story = { args: { state: 'shown' }, render: args => <Answered {...args} /> }

export const InTransit: Story = { args: { state: 'shown', inTransitFen: 120_000 } }

export const Stale: Story = { args: { state: 'shown', stale: true, asOf: '2026-11-22T09:05:00+08:00' } }

export const Failed: Story = { args: { state: 'failed', availableFen: null } }

export const VeryLarge: Story = { args: { state: 'shown', availableFen: 999_999_999_999 } }
