import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { Button } from '@yinqiao/react/button'

const meta = { title: 'Parts/button', component: Button, args: { children: '下一步：核对' } } satisfies Meta<
  typeof Button
>
export default meta

type Story = StoryObj<typeof meta>

export const Filled: Story = {}

export const Outlined: Story = { args: { look: 'outlined', children: '不对，改一改' } }

export const Side: Story = {
  args: { look: 'outlined', size: 'side', children: '关闭' },
  render: args => (
    <aside aria-label="旁边">
      <Button {...args} />
    </aside>
  ),
}

export const Busy: Story = { args: { busy: true } }

export const Counted: Story = {
  render: function Counted() {
    const [times, setTimes] = useState(0)
    return (
      <>
        <Button onPress={() => setTimes(times + 1)}>按一下</Button>
        <p>按了 {times} 次</p>
      </>
    )
  },
}
