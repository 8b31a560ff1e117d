import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { ChoiceGroup } from '@yinqiao/react/choice-group'

const arrivals = [
  { value: 'real-time', words: '实时到账', note: '马上就到，转出以后不能撤回' },
  { value: 'ordinary', words: '普通到账', note: '两小时后到，到账之前都可以撤回' },
  { value: 'next-day', words: '次日到账', note: '明天这个时候到，到账之前都可以撤回' },
]

const meta = {
  title: 'Parts/choice-group',
  component: ChoiceGroup,
  args: { legend: '想让李芳什么时候收到？', options: arrivals },
} satisfies Meta<typeof ChoiceGroup>
export default meta

type Story = StoryObj<typeof meta>

export const Empty: Story = {
  render: function Empty(args) {
    const [value, setValue] = useState<string | null>(null)
    const words = arrivals.find(arrival => arrival.value === value)?.words
    return (
      <>
        <ChoiceGroup {...args} value={value} onValueChange={change => setValue(change.value)} />
        <p>{words ? `选了${words}` : '还没有选'}</p>
      </>
    )
  },
}

export const Chosen: Story = { args: { defaultValue: 'next-day' } }

export const Wrong: Story = { args: { error: '请选一种到账时间' } }

export const WordsOnly: Story = {
  args: {
    legend: '这笔钱，是谁让您转给张伟的？',
    legendHidden: true,
    options: [
      { value: 'self', words: '我自己要转' },
      { value: 'family', words: '家里人让我转' },
      { value: 'somebody', words: '别人让我转' },
      { value: 'unsure', words: '说不清楚' },
    ],
  },
}

export const LongWords: Story = {
  args: {
    legend: '转给阿卜杜热依木·买买提江的这笔钱，想让他什么时候收到？',
    options: [
      { value: 'a', words: '阿卜杜热依木·买买提江说他马上就要用这笔钱', note: '转出去以后，谁也没有办法把它撤回来' },
      { value: 'b', words: '不着急' },
    ],
  },
}
