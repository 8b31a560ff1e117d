import type { Meta, StoryObj } from '@storybook/react-vite'
import { revoke } from '@yinqiao/flows/banking'
import { at, receipt, result, Scene, sent } from './scene.tsx'

const meta = {
  title: 'Flows/revoke',
  tags: ['!autodocs'],
  parameters: { screen: true },
} satisfies Meta
export default meta

type Story = StoryObj<typeof meta>

const given = { transferId: receipt.id }
const done = at(revoke, ['check', 'result'], { check: 'yes' }, given)

export const Check: Story = { render: () => <Scene flow={revoke} before={sent} /> }

export const Unfound: Story = { render: () => <Scene flow={revoke} given={given} /> }

export const Revoked: Story = {
  render: () => (
    <Scene
      flow={revoke}
      given={given}
      start={result(done, {
        is: 'moved',
        key: 'k2',
        receipt: { ...receipt, state: 'revoked', revocableUntil: null, revokedAt: receipt.submittedAt },
      })}
    />
  ),
}

export const TooLate: Story = {
  render: () => (
    <Scene
      flow={revoke}
      given={given}
      start={result(done, { is: 'not-moved', key: 'k2', problem: { code: 'revoke-too-late' } })}
    />
  ),
}

export const NotYetKnown: Story = {
  render: () => <Scene flow={revoke} given={given} start={result(done, { is: 'unknown', key: 'k2', asked: 1 })} />,
}
