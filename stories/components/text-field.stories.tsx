import type { Meta, StoryObj } from '@storybook/react-vite'
import { TextField } from '@yinqiao/react/text-field'

const meta = {
  title: 'Parts/text-field',
  component: TextField,
  args: { label: '收款人姓名', autoComplete: 'off' },
} satisfies Meta<typeof TextField>
export default meta

type Story = StoryObj<typeof meta>

export const Empty: Story = {}

export const Hinted: Story = { args: { hint: '和对方银行卡上的名字一样' } }

export const Wrong: Story = { args: { defaultValue: '李', error: '请写全名，例如 李芳' } }
