import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { Button } from '@yinqiao/react/button'
import { Notice } from '@yinqiao/react/notice'

const meta = { title: 'Parts/notice', component: Notice, args: { tone: 'info' } } satisfies Meta<typeof Notice>
export default meta

type Story = StoryObj<typeof meta>

export const Info: Story = { args: { title: '这是演示用的银行', children: <p>里面的人和钱都不是真的。</p> } }

export const Warning: Story = {
  args: {
    tone: 'warning',
    title: '为什么提醒您',
    children: (
      <>
        <p>这是您第一次转给“张伟”，金额比平时大很多。</p>
        <p>公安、法院、银行都不会让您把钱转到“安全账户”。</p>
      </>
    ),
  },
}

export const Success: Story = { args: { tone: 'success', title: '已经撤回', children: <p>钱已经回到您的卡里。</p> } }

export const Danger: Story = {
  args: { tone: 'danger', title: '这笔没有转出去', children: <p>您的钱还在。请稍等再试一次。</p> },
}

export const Untitled: Story = { args: { tone: 'warning', children: <p>这张卡是最近才开的。</p> } }

export const TitleOnly: Story = { args: { tone: 'success', title: '已经退出，您的钱都在' } }

export const Appears: Story = {
  render: function Appears() {
    const [tried, setTried] = useState(false)
    return (
      <>
        <Button onPress={() => setTried(true)}>试一次</Button>
        {tried ? (
          <Notice
            tone="danger"
            title="网络断了一下"
            said={[{ text: '网络断了一下', kind: 'words', privacy: 'public', group: 0 }]}
            live
          >
            <p>您的钱没有动。</p>
          </Notice>
        ) : null}
      </>
    )
  },
}
