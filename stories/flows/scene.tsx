import { useEffect, useState } from 'react'
import { memoryBank, type MemoryBankOptions } from '@yinqiao/bank/client/memory'
import { demoPin } from '@yinqiao/bank/seed'
import type { Bank, Transfer } from '@yinqiao/bank/contract'
import type { Flow as FlowTable, State } from '@yinqiao/flows'
import { checkBalance, revoke, signIn, transfer } from '@yinqiao/flows/banking'
import { fetchFlow, Flow, type FlowProps, type Known, type Start, type Stores } from '@yinqiao/flows/react'
import { CaptionBar } from '@yinqiao/react/caption-bar'
import { HelpBar } from '@yinqiao/react/help-bar'

// A story shows its screen, not the moment before it.
await Promise.all([checkBalance, revoke, signIn, transfer].map(fetchFlow))

/** Half past two on a Monday afternoon, in the bank as in the pictures. */
export const clock = () => new Date('2026-11-23T14:30:00+08:00')

type SceneProps<F extends FlowTable> = Pick<FlowProps<F>, 'flow' | 'given' | 'start'> &
  Pick<MemoryBankOptions, 'faults'> & {
    readonly customerId?: string | null
    /** What happened in the bank before; its answer is what the flow is opened with. */
    readonly before?: (bank: Bank) => Promise<Readonly<Record<string, string>>>
  }

/** A whole screen of a flow over a bank in memory, with what the app puts around it. Nothing outlives the story. */
export function Scene<F extends FlowTable>({ faults, customerId = 'wang-xiulan', before, ...flow }: SceneProps<F>) {
  const [bank] = useState(() =>
    memoryBank({ clock, ...(customerId ? { signedInAs: customerId } : {}), ...(faults ? { faults } : {}) }),
  )
  const [stores] = useState<Stores>(() => ({ tab: shelf(), phone: shelf() }))
  const [word, setWord] = useState('')
  const [given, setGiven] = useState(before ? null : flow.given)
  useEffect(() => void before?.(bank).then(setGiven), [bank, before])
  if (given === null) return null
  return (
    <>
      <Flow
        {...flow}
        {...(given ? { given } : {})}
        {...(customerId ? { customerId } : {})}
        bank={bank}
        stores={stores}
        hotline="400-000-1234"
        onEnd={() => setWord('办完了')}
        onHome={() => setWord('去首页')}
        onHelp={() => setWord('去找人')}
        onRevoke={() => setWord('去撤回')}
        onSignedOut={() => setWord('要重新登录')}
      />
      {word && <p>{word}</p>}
      <HelpBar onHome={() => setWord('去首页')} onHelp={() => setWord('去找人')}>
        <CaptionBar />
      </HelpBar>
    </>
  )
}

/** A transfer that is on its way and can still be taken back. */
export async function sent(bank: Bank) {
  const { id: transferId } = await bank.submitTransfer({
    idempotencyKey: 'k1',
    fromAccountId: (await bank.listAccounts())[0]!.id,
    payee: { id: 'wang-li-fang' },
    amountFen: about.amountFen,
    arrival: about.arrival,
    pin: demoPin,
  })
  return { transferId }
}

function shelf(): Stores['tab'] {
  const things = new Map<string, string>()
  return {
    getItem: name => things.get(name) ?? null,
    setItem: (name, text) => void things.set(name, text),
    removeItem: name => void things.delete(name),
  }
}

/** Somebody at a step, by the way they came. */
export const at = (flow: FlowTable, way: readonly string[], answers: State['answers'], given = {}): State => ({
  flow: flow.id,
  step: way.at(-1) ?? '',
  passed: way.slice(0, -1),
  answers,
  given,
})

export const about = { payeeName: '李芳', amountFen: 120_000, arrival: 'ordinary' } as const

export const receipt: Transfer = {
  id: 'made-1',
  idempotencyKey: 'k1',
  state: 'in-transit',
  amountFen: 120_000,
  payeeName: '李芳',
  bankName: '工商银行',
  payeeTail: '0385',
  arrival: 'ordinary',
  submittedAt: '2026-11-23T14:30:00+08:00',
  arrivesAt: '2026-11-23T16:30:00+08:00',
  revocableUntil: '2026-11-23T16:30:00+08:00',
  arrivedAt: null,
  revokedAt: null,
}

/** A result, as the bank's word made it. */
export const result = (state: State, outcome: Known['outcome']): Start => ({ state, known: { outcome, about } })
