import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { HelpBar } from '@yinqiao/react/help-bar'
import { TextField } from '@yinqiao/react/text-field'

const meta = { title: 'Parts/help-bar', component: HelpBar } satisfies Meta<typeof HelpBar>
export default meta

type Story = StoryObj<typeof meta>

export const Links: Story = { args: { homeHref: '#/home', helpHref: '#/help' } }

export const OnHome: Story = { args: { current: 'home' } }

export const OnHelp: Story = { args: { current: 'help' } }

export const Pressed: Story = {
  render: function Pressed() {
    const [word, setWord] = useState('在这一页')
    return (
      <>
        {word && <p>{word}</p>}
        <HelpBar onHome={() => setWord('去首页')} onHelp={() => setWord('去找人')} />
      </>
    )
  },
}

/** The page is longer than the screen: what has focus never hides behind the bar. */
export const LongPage: Story = {
  render: () => (
    <>
      {['一', '二', '三', '四', '五', '六', '七'].map(number => (
        <TextField key={number} label={`第${number}个问题`} />
      ))}
      <HelpBar homeHref="#/home" helpHref="#/help" />
    </>
  ),
}
