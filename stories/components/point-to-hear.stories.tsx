import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { Amount } from '@yinqiao/react/amount'
import { Button } from '@yinqiao/react/button'
import { ChoiceGroup } from '@yinqiao/react/choice-group'
import { PointToHear } from '@yinqiao/react/point-to-hear'
import { TextField } from '@yinqiao/react/text-field'

const meta = {
  title: 'Parts/point-to-hear',
  component: PointToHear,
  args: { enabled: true, children: null },
  render: ({ enabled }) => (
    <PointToHear {...(enabled === undefined ? {} : { enabled })}>
      <Page />
    </PointToHear>
  ),
} satisfies Meta<typeof PointToHear>
export default meta

type Story = StoryObj<typeof meta>

function Page() {
  const [pressed, setPressed] = useState('')
  const [arrival, setArrival] = useState('')
  return (
    <>
      <h2>今天要办什么？</h2>
      <p>下午五点以后转出的钱，明天上午到账，最多转 20,000.00 元。</p>
      <Button onPress={() => setPressed('按了转账')}>转账</Button>
      {pressed && <p>{pressed}</p>}
      <ChoiceGroup
        legend="什么时候收到？"
        options={[
          { value: 'ordinary', words: '普通到账' },
          { value: 'next-day', words: '次日到账' },
        ]}
        value={arrival}
        onValueChange={({ value }) => setArrival(value)}
      />
      <TextField label="留言" />
      <div data-yq-sensitive="">
        <Amount fen={876_540} />
      </div>
    </>
  )
}

/** The first tap says, the second acts. */
export const On: Story = {}

export const Off: Story = { args: { enabled: false } }
