import type { Meta, StoryObj } from '@storybook/react-vite'
import { type Preferences, YinqiaoProvider } from '@yinqiao/react'
import { PreferencesPanel } from '@yinqiao/react/preferences-panel'

const meta = { title: 'Parts/preferences-panel', component: PreferencesPanel } satisfies Meta<typeof PreferencesPanel>
export default meta

type Story = StoryObj<typeof meta>

/** A provider of its own, whose choices belong to the customer and not to the page around the story. */
function Remembered(kept: Partial<Preferences>) {
  const memory = { getItem: () => JSON.stringify({ voice: 'captions', ...kept }), setItem: () => undefined }
  return (
    <YinqiaoProvider memory={memory}>
      <PreferencesPanel />
    </YinqiaoProvider>
  )
}

export const Elder: Story = { render: () => <Remembered mode="elder" /> }

export const Standard: Story = { render: () => <Remembered mode="standard" /> }

export const Largest: Story = { render: () => <Remembered mode="elder" steps={{ elder: 5 }} theme="yellow-black" /> }
