import type { Meta, StoryObj } from '@storybook/react-vite'
import { signIn } from '@yinqiao/flows/banking'
import { at, Scene } from './scene.tsx'

const meta = {
  title: 'Flows/sign-in',
  tags: ['!autodocs'],
  parameters: { screen: true },
} satisfies Meta
export default meta

type Story = StoryObj<typeof meta>

const wang = { customerId: 'wang-xiulan', name: '王秀兰' }

export const Customer: Story = { render: () => <Scene flow={signIn} customerId={null} /> }

export const Pin: Story = {
  render: () => (
    <Scene flow={signIn} customerId={null} start={{ state: at(signIn, ['customer', 'pin'], { customer: wang }) }} />
  ),
}
