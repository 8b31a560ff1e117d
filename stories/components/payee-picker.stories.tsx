import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { PayeePicker, type PickedPayee } from '@yinqiao/react/payee-picker'

const lifang: PickedPayee = {
  id: 'p1',
  name: '李芳',
  relation: '女儿',
  bankName: '工商银行',
  tail: '0385',
  lastPaid: '2026-10-23T09:12:00+08:00',
}
const people: PickedPayee[] = [
  lifang,
  { ...lifang, id: 'p2', name: '王建军', relation: '儿子', bankName: '建设银行', tail: '7214' },
  { ...lifang, id: 'p3', name: '赵桂英', relation: null, tail: '1150', lastPaid: '2025-12-30T18:00:00+08:00' },
]
const nth = (id: number): PickedPayee => ({
  id: `n${id}`,
  name: `第${'〇一二三四五六七八九'.charAt(id)}位`,
  relation: null,
  bankName: '农业银行',
  tail: `000${id}`,
  lastPaid: null,
})

const meta = {
  title: 'Parts/payee-picker',
  component: PayeePicker,
  args: { payees: people, onChoose: () => undefined, onChooseNew: () => undefined },
} satisfies Meta<typeof PayeePicker>
export default meta

type Story = StoryObj<typeof meta>

export const People: Story = {
  render: function People(args) {
    const [who, setWho] = useState('')
    return (
      <>
        <PayeePicker {...args} onChoose={({ payeeId }) => setWho(payeeId)} onChooseNew={() => setWho('新的人')} />
        <p>{who ? `选了${who.startsWith('p') ? ' ' : ''}${who}` : '还没有选'}</p>
      </>
    )
  },
}

export const Many: Story = { args: { payees: [1, 2, 3, 4, 5, 6, 7, 8, 9].map(nth) } }

export const Loading: Story = { args: { payees: null } }

export const Nobody: Story = { args: { payees: [] } }

export const Failed: Story = { args: { payees: null, failed: true, onRetry: () => undefined } }

export const Failing: Story = {
  render: function Failing(args) {
    const [payees, setPayees] = useState<readonly PickedPayee[] | null>(null)
    const [failed, setFailed] = useState(true)
    function retry() {
      setFailed(false)
      setTimeout(() => setPayees([lifang]), 20)
    }
    return <PayeePicker {...args} payees={payees} failed={failed} onRetry={retry} />
  },
}

export const LongNames: Story = {
  args: {
    payees: [
      {
        ...lifang,
        name: '阿卜杜热依木·买买提江',
        relation: '兄弟姐妹',
        bankName: '新疆维吾尔自治区农村信用社联合社',
      },
    ],
  },
}
