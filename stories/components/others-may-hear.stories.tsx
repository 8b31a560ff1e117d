import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { OthersMayHear } from '@yinqiao/react/others-may-hear'

const meta = {
  title: 'Parts/others-may-hear',
  component: OthersMayHear,
  args: { question: null, onYes: () => undefined, onNo: () => undefined },
  render: function Asked(args) {
    const [answer, setAnswer] = useState('')
    return (
      <>
        <OthersMayHear {...args} onYes={() => setAnswer('要念')} onNo={() => setAnswer('先不念了')} />
        {answer && <p>{answer}</p>}
      </>
    )
  },
} satisfies Meta<typeof OthersMayHear>
export default meta

type Story = StoryObj<typeof meta>

export const Asked: Story = {}
