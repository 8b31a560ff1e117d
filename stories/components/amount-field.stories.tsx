import type { Meta, StoryObj } from '@storybook/react-vite'
import { AmountField } from '@yinqiao/react/amount-field'

const meta = { title: 'Parts/amount-field', component: AmountField } satisfies Meta<typeof AmountField>
export default meta

type Story = StoryObj<typeof meta>

export const Empty: Story = {}

export const Filled: Story = { args: { defaultFen: 120_000 } }

export const Quick: Story = { args: { quickFen: [20_000, 50_000, 100_000] } }

export const Large: Story = { args: { defaultFen: 999_999_999_999 } }

export const Wrong: Story = { args: { defaultFen: 6_000_000, error: '今天最多还能转 50,000.00 元' } }
