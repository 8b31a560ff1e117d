import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { Button } from '@yinqiao/react/button'
import { ChoiceGroup } from '@yinqiao/react/choice-group'
import { ErrorSummary, type FieldError } from '@yinqiao/react/error-summary'
import { TextField } from '@yinqiao/react/text-field'

const said = (text: string): FieldError['said'] => [{ text, kind: 'words', privacy: 'public', group: 0 }]
const errors: FieldError[] = [
  { fieldId: 'payee-name', message: '请写收款人的姓名', said: said('请写收款人的姓名') },
  { fieldId: 'arrival', message: '请选一种到账时间', said: said('请选一种到账时间') },
]

const meta = { title: 'Parts/error-summary', component: ErrorSummary, args: { errors: [] } } satisfies Meta<
  typeof ErrorSummary
>
export default meta

type Story = StoryObj<typeof meta>

export const Alone: Story = {
  render: () => (
    <>
      <ErrorSummary errors={errors.slice(0, 1)} />
      <TextField label="收款人的姓名" id="payee-name" error="请写收款人的姓名" />
    </>
  ),
}

export const Form: Story = {
  render: function Form() {
    const [sent, setSent] = useState(false)
    return (
      <div style={{ display: 'grid', gap: 24 }}>
        <ErrorSummary errors={sent ? errors : []} />
        <TextField label="收款人的姓名" id="payee-name" error={sent ? '请写收款人的姓名' : null} />
        <ChoiceGroup
          legend="什么时候到账？"
          id="arrival"
          error={sent ? '请选一种到账时间' : null}
          options={[
            { value: 'real-time', words: '实时到账' },
            { value: 'ordinary', words: '普通到账' },
          ]}
        />
        <Button onPress={() => setSent(true)}>下一步</Button>
      </div>
    )
  },
}
