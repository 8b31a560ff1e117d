import type { Meta, StoryObj } from '@storybook/react-vite'
import { checkBalance } from '@yinqiao/flows/banking'
import { Scene } from './scene.tsx'

const meta = {
  title: 'Flows/check-balance',
  tags: ['!autodocs'],
  parameters: { screen: true },
} satisfies Meta
export default meta

type Story = StoryObj<typeof meta>

export const Balance: Story = { render: () => <Scene flow={checkBalance} /> }
