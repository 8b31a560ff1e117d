import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { useVoice, useWords } from '@yinqiao/react'
import { Button } from '@yinqiao/react/button'
import { CaptionBar } from '@yinqiao/react/caption-bar'
import { HelpBar } from '@yinqiao/react/help-bar'
import type { Segment } from '@yinqiao/speech/read'

const check: readonly Segment[] = [
  { text: '请您核对，', group: 0, kind: 'words' },
  { text: '转给', group: 1, kind: 'words' },
  { text: '李芳', group: 2, kind: 'name' },
  { text: '，', group: 3, kind: 'words' },
  { text: '一千二百元', group: 4, kind: 'amount' },
]
const long: readonly Segment[] = [
  ...check,
  { text: '，', group: 5, kind: 'words' },
  { text: '普通到账，两小时之内都可以撤回，', group: 6, kind: 'words' },
  { text: '从尾号六二八八的储蓄卡里转出，', group: 7, kind: 'words' },
  { text: '公安、法院、银行都不会让您把钱转到“安全账户”。', group: 8, kind: 'words' },
]

const meta = {
  title: 'Parts/caption-bar',
  component: CaptionBar,
  args: { said: { segments: check, markedGroup: 4, sounds: true } },
} satisfies Meta<typeof CaptionBar>
export default meta

type Story = StoryObj<typeof meta>

export const Sounding: Story = {
  render: function Sounding(args) {
    const [speaking, setSpeaking] = useState(true)
    return (
      <>
        {speaking ? null : <p>按了安静</p>}
        <CaptionBar {...args} speaking={speaking} onQuiet={() => setSpeaking(false)} />
      </>
    )
  },
}

export const Spoken: Story = {
  render: function Spoken(args) {
    const [word, setWord] = useState('')
    return (
      <>
        {word && <p>{word}</p>}
        <CaptionBar {...args} onReplay={() => setWord('按了再听')} />
      </>
    )
  },
}

/** Captions only: the mark moves, there is no sound to stop. */
export const Silent: Story = {
  args: { speaking: true, said: { segments: check, markedGroup: 4, sounds: false } },
}

export const Long: Story = {
  args: { speaking: true, said: { segments: long, markedGroup: 8, sounds: false } },
  render: args => (
    <HelpBar>
      <CaptionBar {...args} />
    </HelpBar>
  ),
}

/** Nothing was said on this screen: there is no bar. */
export const Nothing: Story = { args: { said: null } }

/** As an app has it: what the provider's voice says. */
export const Live: Story = {
  render: function Live() {
    const voice = useVoice()
    const { tokens } = useWords()
    const words = { kind: 'words', privacy: 'public', group: 0 } as const
    return (
      <>
        <Button
          onPress={() =>
            voice.sayTokens([
              { ...words, text: '转给李芳，' },
              ...tokens('amount-field.read-back', { fen: 120_000 }).map(token => ({ ...token, group: 1 })),
            ])
          }
        >
          说一句
        </Button>
        <HelpBar>
          <CaptionBar />
        </HelpBar>
      </>
    )
  },
}
