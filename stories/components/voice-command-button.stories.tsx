import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { VoiceCommandButton } from '@yinqiao/react/voice-command-button'
import type { Ears } from '@yinqiao/speech/say'

const contacts = [
  { id: 'li-fang', name: '李芳', relation: 'daughter', note: '女儿' },
  { id: 'wang-jun', name: '王军', relation: 'son', note: '儿子' },
  { id: 'wang-ping', name: '王平', relation: '二姐', note: '二姐' },
]

/** Ears that hear one sentence, or fail in one way. */
const hears = (text: string): Ears => ({
  canListen: () => Promise.resolve({ ok: true }),
  listen({ onStart, onPartial, onFinal }) {
    onStart?.()
    onPartial?.(text.slice(0, 4))
    const soon = setTimeout(() => onFinal(text, []), 50)
    return () => clearTimeout(soon)
  },
})

const meta = {
  title: 'Parts/voice-command-button',
  component: VoiceCommandButton,
  args: {
    contacts,
    ears: null,
    now: () => new Date('2026-11-23T14:30:00+08:00'),
    onFill: () => undefined,
    onDo: () => undefined,
  },
  render: function Told(args) {
    const [told, setTold] = useState('')
    return (
      <>
        <VoiceCommandButton
          {...args}
          onFill={({ intent, slots }) => setTold(`填好：${intent} ${slots.amount?.heard ?? ''}`)}
          onDo={({ intent }) => setTold(`要办：${intent}`)}
        />
        {told && <p>{told}</p>}
      </>
    )
  },
} satisfies Meta<typeof VoiceCommandButton>
export default meta

type Story = StoryObj<typeof meta>

/** Most phones: nothing listens, so one writes. */
export const Typed: Story = {}

export const Spoken: Story = { args: { ears: hears('给女儿转五百块') } }

/** What she said may mean two things; she is asked. */
export const Unclear: Story = { args: { ears: hears('给女儿转七八百') } }

/** Somebody on the telephone told her to: a warning, and only a hand goes on. */
export const Fraud: Story = { args: { ears: hears('把钱转到安全账户') } }

/** The microphone was refused: the way by hand is still there. */
export const Refused: Story = {
  args: {
    ears: {
      canListen: () => Promise.resolve({ ok: true }),
      listen({ onError }) {
        const soon = setTimeout(() => onError('not-allowed'), 10)
        return () => clearTimeout(soon)
      },
    },
  },
}

/** Ears that stay open: what it looks like while one speaks. */
export const Listening: Story = {
  args: {
    ears: {
      canListen: () => Promise.resolve({ ok: true }),
      listen({ onStart, onPartial, onFinal }) {
        onStart?.()
        onPartial?.('给女儿转')
        return () => onFinal('给女儿转两百块', [])
      },
    },
  },
}
