import { useEffect } from 'react'
import type { Transfer } from '@yinqiao/bank/contract'
import { problemIn } from '../../../banking/index.ts'
import type { ResultPlace } from './words.ts'

// A phone's clock may be wrong, so the arrival is not awaited by it alone: each pause is twice the last, up to a minute.
const leastMs = 2_000
const mostMs = 60_000

/** While money is on its way, asks the bank now and then whether it has arrived, or came back. */
export function useReceipt({ app: { bank }, visit }: ResultPlace, receipt: Transfer): void {
  const { id: transferId, state, arrivesAt } = receipt
  useEffect(() => {
    if (state !== 'in-transit') return
    let timer: ReturnType<typeof setTimeout> | undefined
    let wanted = true
    let pauseMs = leastMs
    const later = () => {
      const leftMs = new Date(arrivesAt).getTime() - Date.now()
      timer = setTimeout(ask, Math.min(mostMs, Math.max(pauseMs, leftMs)))
      pauseMs *= 2
    }
    const ask = () =>
      bank.getTransfer({ transferId }).then(
        newer => {
          if (!wanted) return
          if (newer.state !== 'in-transit') visit.hear(newer)
          else later()
        },
        (error: unknown) => {
          if (!wanted) return
          if (problemIn(error)?.code === 'not-signed-in') visit.signedOut()
          // The money is where the last word said; nothing is lost by asking later.
          else later()
        },
      )
    later()
    return () => {
      wanted = false
      clearTimeout(timer)
    }
  }, [bank, visit, transferId, state, arrivesAt])
}
