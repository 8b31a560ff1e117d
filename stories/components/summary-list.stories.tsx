import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { Amount } from '@yinqiao/react/amount'
import { SummaryList } from '@yinqiao/react/summary-list'

const rows = [
  { term: '转给', details: '李芳（女儿）' },
  { term: '收款卡', details: '工商银行 尾号 0385' },
  { term: '金额', details: <Amount fen={120_000} size="line" /> },
  { term: '从', details: '储蓄卡 尾号 6288' },
  { term: '到账', details: '普通到账', note: '两小时内都可以撤回' },
]

const meta = { title: 'Parts/summary-list', component: SummaryList, args: { rows } } satisfies Meta<typeof SummaryList>
export default meta

type Story = StoryObj<typeof meta>

export const Check: Story = {}

export const Changeable: Story = {
  render: function Changeable() {
    const [what, setWhat] = useState('')
    return (
      <>
        <SummaryList
          rows={[
            {
              term: '转给',
              details: '李芳（女儿）',
              change: { words: '改一改', onPress: () => setWhat('要改转给谁') },
            },
            {
              term: '金额',
              details: <Amount fen={120_000} size="line" />,
              change: { words: '改一改', onPress: () => setWhat('要改金额') },
            },
          ]}
        />
        {what && <p>{what}</p>}
      </>
    )
  },
}

export const LongAndLarge: Story = {
  args: {
    rows: [
      { term: '转给', details: '阿卜杜热依木·买买提江（兄弟姐妹）' },
      { term: '收款银行', details: '中国农业银行股份有限公司新疆维吾尔自治区分行' },
      { term: '金额', details: <Amount fen={999_999_999_999} size="line" /> },
    ],
  },
}
