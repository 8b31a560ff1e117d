import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { LinkTile, LinkTiles } from '@yinqiao/react/link-tile'

const meta = {
  title: 'Parts/link-tile',
  component: LinkTile,
  args: { icon: 'transfer', children: '转账', note: '给家人、朋友', href: '#/transfer' },
} satisfies Meta<typeof LinkTile>
export default meta

type Story = StoryObj<typeof meta>

export const Link: Story = {}

export const WordOnly: Story = { args: { note: undefined } }

export const Press: Story = {
  args: { href: undefined },
  render: function Press(args) {
    const [word, setWord] = useState('')
    return (
      <>
        <LinkTile {...args} onPress={() => setWord('打开转账')} />
        {word && <p>{word}</p>}
      </>
    )
  },
}

export const Home: Story = {
  render: () => (
    <LinkTiles>
      <LinkTile icon="transfer" note="给家人、朋友" href="#/transfer">
        转账
      </LinkTile>
      <LinkTile icon="passbook" note="钱的进和出" href="#/passbook">
        账本
      </LinkTile>
      <LinkTile icon="settings" note="字大小、声音" href="#/settings">
        设置
      </LinkTile>
    </LinkTiles>
  ),
}

export const LongWords: Story = {
  args: { icon: 'history', children: '查一查最近的转账', note: '两小时内转出去的钱都可以在这里撤回' },
}
