import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { AmountField } from '@yinqiao/react/amount-field'
import { Button } from '@yinqiao/react/button'
import { StepFrame } from '@yinqiao/react/step-frame'
import { TextField } from '@yinqiao/react/text-field'

const meta = {
  title: 'Parts/step-frame',
  component: StepFrame,
  args: { heading: '转给李芳多少钱？', step: 2, steps: 4, moneyLine: '钱还没有转出去' },
} satisfies Meta<typeof StepFrame>
export default meta

type Story = StoryObj<typeof meta>

export const Question: Story = {
  render: function Question(args) {
    const [word, setWord] = useState('')
    return (
      <StepFrame
        {...args}
        note="女儿 · 工商银行 尾号 0385"
        onBack={() => setWord('按了返回')}
        actions={<Button>下一步：核对</Button>}
      >
        <AmountField quickFen={[20_000, 50_000, 100_000]} />
        {word && <p>{word}</p>}
      </StepFrame>
    )
  },
}

export const Form: Story = {
  args: { heading: '这个人叫什么名字？' },
  render: function Form(args) {
    const [times, setTimes] = useState(0)
    return (
      <StepFrame
        {...args}
        onBack={() => undefined}
        onSubmit={() => setTimes(times + 1)}
        actions={<Button type="submit">下一步</Button>}
      >
        <TextField label="收款人姓名" autoComplete="off" />
        {times > 0 ? <p>交了{times === 1 ? '一' : '几'}次</p> : null}
      </StepFrame>
    )
  },
}

export const Walk: Story = {
  render: function Walk() {
    const [step, setStep] = useState(1)
    const heading = step === 1 ? '要转给谁？' : '转多少钱？'
    return (
      <StepFrame
        heading={heading}
        said={[{ text: heading, kind: 'words', privacy: 'public', group: 0 }]}
        step={step}
        steps={2}
        onBack={() => setStep(1)}
        moneyLine="钱还没有转出去"
        actions={<Button onPress={() => setStep(2)}>下一步</Button>}
      />
    )
  },
}

export const Result: Story = {
  args: { heading: '已经提交', step: undefined, steps: undefined, place: '办好了', moneyLine: '两小时内都可以撤回' },
  render: args => (
    <StepFrame
      {...args}
      actions={
        <>
          <Button>回首页</Button>
          <Button look="outlined">再转一笔</Button>
        </>
      }
    />
  ),
}

export const LongQuestion: Story = {
  args: { heading: '转给阿卜杜热依木·买买提江多少钱？', step: 10, steps: 12, onBack: () => undefined },
}
