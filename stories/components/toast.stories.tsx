import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { Button } from '@yinqiao/react/button'
import { HelpBar } from '@yinqiao/react/help-bar'
import { Toast, type ToastProps } from '@yinqiao/react/toast'

const said = (text: string): ToastProps['said'] => [{ text, kind: 'words', privacy: 'public', group: 0 }]

const meta = {
  title: 'Parts/toast',
  component: Toast,
  args: { message: '字已经放大一档', said: said('字已经放大一档') },
} satisfies Meta<typeof Toast>
export default meta

type Story = StoryObj<typeof meta>

export const AboveBars: Story = {
  render: args => (
    <>
      <Toast {...args} defaultOpen />
      <HelpBar homeHref="#/home" helpHref="#/help" />
    </>
  ),
}

export const Appears: Story = {
  render: function Appears(args) {
    const [first, setFirst] = useState(false)
    const [second, setSecond] = useState(false)
    return (
      <>
        <Button onPress={() => setFirst(true)}>放大一档</Button>
        <Button look="outlined" onPress={() => setSecond(true)}>
          再来一条
        </Button>
        <Toast {...args} open={first} onOpenChange={change => setFirst(change.open)} />
        <Toast
          message="又放大了一档"
          said={said('又放大了一档')}
          open={second}
          onOpenChange={change => setSecond(change.open)}
        />
      </>
    )
  },
}

export const WithAction: Story = {
  render: function WithAction(args) {
    const [word, setWord] = useState('')
    return (
      <>
        {word && <p>{word}</p>}
        <Toast {...args} defaultOpen action={{ words: '恢复', onPress: () => setWord('恢复了') }} />
      </>
    )
  },
}

export const LongWords: Story = {
  args: {
    defaultOpen: true,
    message: '颜色已经换成黄字黑底，在设置里随时可以换回来',
    action: { words: '换回来', onPress: () => undefined },
  },
}
