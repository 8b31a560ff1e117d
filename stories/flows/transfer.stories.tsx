import type { Meta, StoryObj } from '@storybook/react-vite'
import { transfer } from '@yinqiao/flows/banking'
import { about, at, receipt, result, Scene } from './scene.tsx'

const meta = {
  title: 'Flows/transfer',
  tags: ['!autodocs'],
  parameters: { screen: true },
} satisfies Meta
export default meta

type Story = StoryObj<typeof meta>

const daughter = { id: 'wang-li-fang', name: '李芳', relation: 'daughter', bankName: '工商银行', tail: '0385' }
const known = { payee: daughter, amount: { fen: about.amountFen }, arrival: 'ordinary', check: 'yes', pin: 'given' }
const stranger = {
  payee: 'new',
  'new-payee': { name: '孙浩', account: '6214 8304 0090 7713 360' },
  'told-by': 'somebody',
  amount: { fen: 900_000 },
}
const wayToKnown = ['payee', 'amount', 'arrival', 'check', 'pin', 'result']
const wayToNew = ['payee', 'new-payee', 'told-by', 'amount', 'pause', 'arrival', 'check']
const until = (step: string, way: readonly string[], answers: object) => ({
  state: at(transfer, way.slice(0, way.indexOf(step) + 1), { ...answers }),
})
const done = until('result', wayToKnown, known).state

export const Payee: Story = { render: () => <Scene flow={transfer} /> }

export const NewPayee: Story = {
  render: () => <Scene flow={transfer} start={until('new-payee', wayToNew, { payee: 'new' })} />,
}

export const ToldBy: Story = {
  render: () => (
    <Scene flow={transfer} start={until('told-by', wayToNew, { payee: 'new', 'new-payee': stranger['new-payee'] })} />
  ),
}

export const Amount: Story = {
  render: () => <Scene flow={transfer} start={until('amount', wayToKnown, { payee: daughter })} />,
}

export const Pause: Story = {
  render: () => <Scene flow={transfer} start={until('pause', wayToNew, stranger)} />,
}

export const Arrival: Story = {
  render: () => (
    <Scene flow={transfer} start={until('arrival', wayToKnown, { payee: daughter, amount: known.amount })} />
  ),
}

export const Check: Story = {
  render: () => <Scene flow={transfer} start={until('check', wayToKnown, { ...known, amount: { fen: 80_000 } })} />,
}

export const CheckMoreThanUsual: Story = {
  render: () => <Scene flow={transfer} start={until('check', wayToKnown, { ...known, amount: { fen: 1_999_999 } })} />,
}

export const Pin: Story = { render: () => <Scene flow={transfer} start={until('pin', wayToKnown, known)} /> }

export const Submitted: Story = {
  render: () => <Scene flow={transfer} start={result(done, { is: 'moved', key: 'k1', receipt })} />,
}

export const Arrived: Story = {
  render: () => (
    <Scene
      flow={transfer}
      start={result(done, {
        is: 'moved',
        key: 'k1',
        receipt: { ...receipt, state: 'arrived', revocableUntil: null, arrivedAt: receipt.arrivesAt },
      })}
    />
  ),
}

export const NotMoved: Story = {
  render: () => (
    <Scene
      flow={transfer}
      start={result(done, { is: 'not-moved', key: 'k1', problem: { code: 'not-enough-money' } })}
    />
  ),
}

export const PinLocked: Story = {
  render: () => (
    <Scene
      flow={transfer}
      start={result(done, {
        is: 'not-moved',
        key: 'k1',
        problem: { code: 'pin-locked', details: { until: '2026-11-24T14:30:00+08:00' } },
      })}
    />
  ),
}

export const NotYetKnown: Story = {
  render: () => <Scene flow={transfer} start={result(done, { is: 'unknown', key: 'k1', asked: 2 })} />,
}

export const OlderFirst: Story = {
  render: () => (
    <Scene
      flow={transfer}
      start={{
        ...result(done, { is: 'unknown', key: 'k1', asked: 2 }),
        aside: until('check', wayToKnown, known).state,
      }}
    />
  ),
}

export const Unreachable: Story = { render: () => <Scene flow={transfer} faults={() => ({ lose: 'request' })} /> }

export const Wait: Story = {
  render: () => (
    <Scene
      flow={transfer}
      start={{
        state: at(transfer, ['payee', 'new-payee', 'told-by', 'amount', 'pause', 'wait'], {
          ...stranger,
          pause: 'wait',
        }),
      }}
    />
  ),
}

export const AskBank: Story = {
  render: () => (
    <Scene
      flow={transfer}
      start={{
        state: at(transfer, ['payee', 'new-payee', 'told-by', 'amount', 'pause', 'ask-bank'], {
          ...stranger,
          pause: 'ask-bank',
        }),
      }}
    />
  ),
}
