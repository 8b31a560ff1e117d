import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { Button } from '@yinqiao/react/button'
import { Dialog } from '@yinqiao/react/dialog'

const meta = {
  title: 'Parts/dialog',
  component: Dialog,
  args: { title: '什么是次日到账？', children: <p>钱明天这个时候才到对方卡里。到账之前，您随时可以撤回。</p> },
} satisfies Meta<typeof Dialog>
export default meta

type Story = StoryObj<typeof meta>

const understood = (close: () => void) => <Button onPress={close}>知道了</Button>

export const Open: Story = {
  args: {
    defaultOpen: true,
    actions: (
      <>
        <Button>知道了</Button>
        <Button look="outlined">念给我听</Button>
      </>
    ),
  },
}

export const Pressed: Story = {
  render: function Pressed(args) {
    const [open, setOpen] = useState(false)
    const [left, setLeft] = useState('')
    return (
      <>
        <Button look="outlined" onPress={() => setOpen(true)}>
          什么是次日到账
        </Button>
        {left && <p>{`离开：${left}`}</p>}
        <Dialog
          {...args}
          open={open}
          onOpenChange={change => {
            setOpen(change.open)
            setLeft(change.reason)
          }}
          actions={understood}
        />
      </>
    )
  },
}

export const LongWords: Story = {
  args: {
    defaultOpen: true,
    title: '为什么转给第一次收款的人要多问一句？',
    children: (
      <>
        <p>骗子常常在电话里催人转账，还让人不要告诉家里人。</p>
        <p>公安、法院、银行都不会让您把钱转到“安全账户”。</p>
        <p>多问一句，是为了您的钱安全。问清楚了，再来转也不迟。</p>
        <p>拿不准的时候，可以先挂上电话，给家里人打一个，或者到最近的网点当面问。</p>
      </>
    ),
    actions: <Button>知道了</Button>,
  },
}
