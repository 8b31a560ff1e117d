import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { PinPad } from '@yinqiao/react/pin-pad'

const meta = {
  title: 'Parts/pin-pad',
  component: PinPad,
  args: { onComplete: () => undefined },
} satisfies Meta<typeof PinPad>
export default meta

type Story = StoryObj<typeof meta>

export const Empty: Story = {}

export const Wrong: Story = { args: { error: '密码不对，您的钱没有动。还可以再试 2 次，请慢慢输入。' } }

export const Busy: Story = { args: { busy: true } }

export const FourFigures: Story = { args: { length: 4, label: '取款码' } }

/** What was typed is counted and never shown: the story knows no more than a screen does. */
export const Counted: Story = {
  render: function Counted() {
    const [times, setTimes] = useState(0)
    return (
      <>
        <PinPad onComplete={() => setTimes(was => was + 1)} />
        <p>交了 {times} 次</p>
      </>
    )
  },
}
