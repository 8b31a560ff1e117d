import type { Meta, StoryObj } from '@storybook/react-vite'
import { VoiceCommand } from '@yinqiao/react/voice-command'

const meta = {
  title: 'Parts/voice-command',
  component: VoiceCommand,
  args: {
    contacts: [
      { id: 'li-fang', name: '李芳', relation: 'daughter', note: '女儿' },
      { id: 'wang-ping', name: '王平', relation: '二姐', note: '二姐' },
    ],
    ears: null,
    now: () => new Date('2026-11-23T14:30:00+08:00'),
    onFill: () => undefined,
    onDo: () => undefined,
    onClose: () => undefined,
  },
} satisfies Meta<typeof VoiceCommand>
export default meta

type Story = StoryObj<typeof meta>

export const ByHand: Story = {}

/** Waiting for a sentence. */
export const ByVoice: Story = {
  args: { ears: { canListen: () => Promise.resolve({ ok: true }), listen: () => () => undefined } },
}
