import type { Meta, StoryObj } from '@storybook/react-vite'
import { Amount } from '@yinqiao/react/amount'

const meta = { title: 'Parts/amount', component: Amount, args: { fen: 120_000 } } satisfies Meta<typeof Amount>
export default meta

type Story = StoryObj<typeof meta>

export const Large: Story = {}

export const Line: Story = { args: { size: 'line' } }

export const FiguresOnly: Story = { args: { words: false } }

export const VeryLarge: Story = { args: { fen: 999_999_999_999 } }
