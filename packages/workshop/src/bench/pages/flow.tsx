import type { Bank } from '@yinqiao/bank/contract'
import { transfer } from '@yinqiao/flows/banking'
import { Flow } from '@yinqiao/flows/react'
import { usePreferences, YinqiaoProvider } from '@yinqiao/react'
import { Button } from '@yinqiao/react/button'
import { words } from '../words.ts'
import '@yinqiao/tokens/tokens.css'
import '@yinqiao/react/styles.css'
import '@yinqiao/flows/styles.css'

const nothing = () => undefined
const memory = { getItem: () => '{"mode":"elder"}', setItem: nothing }
const daughter = { id: 'li-fang', name: '李芳', relation: 'daughter', bankName: '工商银行', tail: '0385' }
const state = { flow: 'transfer', step: 'amount', passed: ['payee'], answers: { payee: daughter }, given: {} }

/** What the amount screen asks a bank; the bank in memory would bring its whole ledger, which no phone loads. */
const bank = {
  listAccounts: async () => [{ id: 'a', kind: 'debit-card', tail: '6288' }],
  listPayees: async () => [],
  getLimits: async () => ({ perTransferFen: 5_000_000, leftTodayFen: 5_000_000, usualFen: 200_000, arrivals: [] }),
} as Partial<Bank> as Bank

/** The amount screen of the whole transfer, as an app shows it: steps, history, three answers and voice included. */
export function Page() {
  return (
    <YinqiaoProvider voice="captions" memory={memory}>
      <Larger />
      <main>
        <Flow
          flow={transfer}
          bank={bank}
          customerId="c"
          hotline="400-000-1234"
          start={{ state }}
          onEnd={nothing}
          onHome={nothing}
          onHelp={nothing}
        />
      </main>
    </YinqiaoProvider>
  )
}

function Larger() {
  const { setPreferences } = usePreferences()
  return <Button onPress={() => setPreferences({ step: 4 })}>{words.larger}</Button>
}
