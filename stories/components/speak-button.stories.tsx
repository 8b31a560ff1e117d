import type { Meta, StoryObj } from '@storybook/react-vite'
import { SpeakButton } from '@yinqiao/react/speak-button'
import { sentence } from '@yinqiao/speech/read'

const meta = {
  title: 'Parts/speak-button',
  component: SpeakButton,
  args: { says: sentence(['今天下午五点以后转出的钱，明天上午到账。']) },
} satisfies Meta<typeof SpeakButton>
export default meta

type Story = StoryObj<typeof meta>

export const Notice: Story = {
  render: args => (
    <>
      <p>今天下午五点以后转出的钱，明天上午到账。</p>
      <SpeakButton {...args} />
    </>
  ),
}

/** Not a word of it before a yes: others may hear. */
export const Balance: Story = {
  parameters: { aloud: true },
  args: { says: { message: 'balance-card.read', values: { available: 876_540, inTransit: 0 } } },
}

export const Several: Story = {
  render: () => (
    <>
      <p>网点十一点以前人少。</p>
      <SpeakButton about="第一条" says={sentence(['网点十一点以前人少。'])} />
      <p>周六、周日网点照常营业。</p>
      <SpeakButton about="第二条" says={sentence(['周六、周日网点照常营业。'])} />
    </>
  ),
}

export const OwnWords: Story = { args: { children: '再念一遍这段话' } }
