import type { Meta, StoryObj } from '@storybook/react-vite'
import { YinqiaoProvider } from '@yinqiao/react'
import { ElderSwitch } from '@yinqiao/react/elder-switch'

const meta = { title: 'Parts/elder-switch', component: ElderSwitch } satisfies Meta<typeof ElderSwitch>
export default meta

type Story = StoryObj<typeof meta>

/** A provider of its own, whose mode belongs to the customer and not to the page around the story. */
function Remembered({ mode }: { mode: 'standard' | 'elder' }) {
  const memory = { getItem: () => JSON.stringify({ mode, voice: 'captions' }), setItem: () => undefined }
  return (
    <YinqiaoProvider memory={memory}>
      <ElderSwitch />
      <p>这一页的字跟着变大变小。</p>
    </YinqiaoProvider>
  )
}

export const Off: Story = { render: () => <Remembered mode="standard" /> }

export const On: Story = { render: () => <Remembered mode="elder" /> }
