import { useCallback, useEffect, useMemo, useSyncExternalStore } from 'react'
import type { Bank } from '@yinqiao/bank/contract'
import type { MessageKey } from '@yinqiao/locales'
import { ReadOut, useWords } from '@yinqiao/react'
import { Button } from '@yinqiao/react/button'
import { Notice, type Tone } from '@yinqiao/react/notice'
import { type MoveAbout, revoke, transfer } from '../banking/index.ts'
import { type Known, type Moving, movingOf } from './visit/moving.ts'
import { browserStores, type Stores } from './visit/stores.ts'

export interface OpenMoveOptions {
  readonly bank: Bank
  readonly customerId: string
  readonly stores?: Stores
  readonly onSignedOut?: () => void
}

/** A move an earlier page left open: still asked after, or answered since. */
export interface OpenMoveState {
  readonly is: 'none' | 'verifying' | 'moved' | 'not-moved'
  /** Which flow shows it. */
  readonly flow: 'transfer' | 'revoke'
  readonly about: MoveAbout | null
  readonly askNow: () => void
  /** The answer was read. */
  readonly forget: () => void
}

/** Takes up what an earlier page left open and asks the bank until it knows: for the home screen. */
export function useOpenMove({ bank, customerId, stores, onSignedOut }: OpenMoveOptions): OpenMoveState {
  const movings = useMemo(() => {
    const options = { bank, customerId, stores: stores ?? browserStores(), onSignedOut: onSignedOut ?? nothing }
    return [transfer, revoke].flatMap(flow => {
      const moving = movingOf(flow, options)
      return moving ? [{ flow: flow.id as 'transfer' | 'revoke', moving }] : []
    })
    // Another function for the same wish is no other customer.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [bank, customerId, stores])
  useEffect(() => {
    const askNow = () => movings.forEach(({ moving }) => moving.askNow())
    for (const { moving } of movings) moving.resume()
    window.addEventListener('online', askNow)
    return () => {
      window.removeEventListener('online', askNow)
      for (const { moving } of movings) moving.stop()
    }
  }, [movings])
  const first = useFirst(movings)
  if (!first) return { is: 'none', flow: 'transfer', about: null, askNow: nothing, forget: nothing }
  const { flow, moving, now } = first
  const is = now.outcome.is === 'moved' || now.outcome.is === 'not-moved' ? now.outcome.is : 'verifying'
  return { is, flow, about: now.about, askNow: moving.askNow, forget: moving.forget }
}

const nothing = () => undefined

type Movings = readonly { readonly flow: 'transfer' | 'revoke'; readonly moving: Moving }[]

/** The first of them that is about something. */
function useFirst(movings: Movings) {
  const subscribe = useCallback(
    (listen: () => void) => {
      const stops = movings.map(({ moving }) => moving.subscribe(listen))
      return () => stops.forEach(stop => stop())
    },
    [movings],
  )
  const pick = () => movings.find(({ moving }) => moving.getSnapshot().outcome.is !== 'idle')
  // The snapshot changes with every word of the bank, so that each is shown.
  const now: Known | undefined = useSyncExternalStore(
    subscribe,
    () => pick()?.moving.getSnapshot(),
    () => undefined,
  )
  const found = pick()
  return found && now ? { ...found, now } : null
}

export interface OpenMoveProps extends OpenMoveOptions {
  /** Opens the flow that shows it. */
  readonly onOpen: (change: { readonly flow: 'transfer' | 'revoke' }) => void
}

const told: Readonly<Record<'transfer' | 'revoke', Record<Exclude<OpenMoveState['is'], 'none'>, MessageKey>>> = {
  transfer: { verifying: 'outcome.unknown', moved: 'outcome.submitted', 'not-moved': 'outcome.not-moved' },
  revoke: { verifying: 'outcome.unknown-revoke', moved: 'outcome.revoked', 'not-moved': 'outcome.not-revoked' },
}

const tones = { verifying: 'warning', moved: 'success', 'not-moved': 'danger' } as const satisfies Record<string, Tone>

/** On the home screen: 正在核实，请不要再转一次, until the bank has told and the customer has read. Else nothing. */
export function OpenMove({ onOpen, ...options }: OpenMoveProps) {
  const { t, tokens } = useWords()
  const { is, flow, about, forget } = useOpenMove(options)
  if (is === 'none' || !about) return null
  const values = { payee: about.payeeName, fen: about.amountFen }
  const title = told[flow][is]
  return (
    <Notice tone={tones[is]} live title={t(title, values)} said={tokens(title, values)}>
      <p>
        <ReadOut message="outcome.unknown-what" values={values} />
      </p>
      {is === 'verifying' ? (
        <Button key="look" look="outlined" onPress={() => onOpen({ flow })}>
          {t('flow.look')}
        </Button>
      ) : (
        // Another button in the same place: its first press is no tremor of the last one.
        <Button key="read" look="outlined" onPress={forget}>
          {t('flow.read')}
        </Button>
      )}
    </Notice>
  )
}
