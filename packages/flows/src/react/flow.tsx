import { type ComponentType, Suspense, useEffect, useMemo } from 'react'
import type { Bank, Session } from '@yinqiao/bank/contract'
import type { Kind } from '../banking/index.ts'
import { type AnswersOf, type Flow as FlowTable, rowsOf, stepOf } from '../engine/index.ts'
import { Mishap } from './mishap.tsx'
import type { App, ScreenProps } from './screen.ts'
import { fetchScreens, screens } from './screens.tsx'
import { Unreachable } from './unreachable.tsx'
import { browserStores, type Stores } from './visit/stores.ts'
import { useVisit } from './visit/use-visit.ts'
import type { Start } from './visit/view.ts'
import { moves } from './visit/way.ts'
import { Waiting } from './waiting.tsx'

/** How a flow ended. */
export interface FlowEnd<F extends FlowTable> {
  readonly answers: AnswersOf<F>
  /** Who signed in, when the flow was about that. */
  readonly session: Session | null
}

export interface FlowProps<F extends FlowTable> {
  /** A table of `@yinqiao/flows/banking`, or your own of the same kinds of answer. */
  readonly flow: F
  readonly bank: Bank
  /** Whose money; left out only while nobody is signed in. */
  readonly customerId?: string
  /** What the flow is opened with: `revoke` takes `{ transferId }`. */
  readonly given?: Readonly<Record<string, string>>
  /**
   * Answers known beforehand, by step: what was said aloud. The flow opens at the first question that is open or was
   * typed; nothing is agreed to, and each answer can be changed.
   */
  readonly filled?: Partial<AnswersOf<F>>
  /** The bank's telephone, as people dial it. */
  readonly hotline: string
  /** The last screen was left by its button. */
  readonly onEnd: (end: FlowEnd<F>) => void
  readonly onHome: () => void
  readonly onHelp: () => void
  /** Opens `revoke` for a transfer; without it a result offers no way to take the money back. */
  readonly onRevoke?: (change: { readonly transferId: string }) => void
  /** The bank says that the session has ended. What was answered is kept. */
  readonly onSignedOut?: () => void
  /** Where it remembers; the browser's own stores by default. */
  readonly stores?: Stores
  /** Begins in the middle: for stories and tests. */
  readonly start?: Start
}

/**
 * A task on the screen, from its first question to what became of it. Stands in the app's `<main>`, under a
 * YinqiaoProvider. Every step is an entry of the phone's history; a reload loses nothing; no answer is lost.
 */
export function Flow<F extends FlowTable>(props: FlowProps<F>) {
  const { flow, customerId, given, filled } = props
  // Another task, customer, transfer or spoken wish is another visit.
  return <OneVisit key={`${flow.id} ${customerId} ${JSON.stringify([given, filled])}`} {...props} />
}

/** Fetches every screen of a flow at once: a kiosk that may lose its network, a story that must stand at once. */
export const fetchFlow = (flow: FlowTable): Promise<void> =>
  fetchScreens(Object.values(flow.steps).map(({ answer }) => answer))

const nothing = () => undefined

function OneVisit<F extends FlowTable>(props: FlowProps<F>) {
  const { flow, bank, customerId, given = {}, hotline, onEnd, onHome, onHelp, onRevoke, start } = props
  const { onSignedOut = nothing, stores, filled = {} } = props
  const kept = useMemo(() => stores ?? browserStores(), [stores])
  // The answers are those of this flow: the visit went through no other.
  const calls = { onEnd: (end: FlowEnd<FlowTable>) => onEnd(end as FlowEnd<F>), onSignedOut }
  const [visit, view] = useVisit({ flow, bank, customerId, given, filled, stores: kept, start }, calls)
  const app: App = { bank, hotline, onHome, onHelp, onRevoke, onSignedOut }
  const { state } = view
  const step = state && stepOf(flow, state.step)
  useEffect(() => {
    void fetchScreens(step ? rowsOf(step.next).map(({ to }) => flow.steps[to]?.answer ?? '') : [])
  }, [flow, step])

  const onBack = visit.goesBack() ? visit.back : leaver({ customerId, onHome })
  if (view.is === 'failed') return <Unreachable error={view.error} app={app} onAgain={visit.again} onBack={onBack} />
  if (view.is === 'asking' || !state || !step) return <Waiting />
  // The table has a screen for every kind; each is given the answers of its own kind.
  const Screen = screens[step.answer as Kind] as ComponentType<ScreenProps>
  return (
    <Mishap key={state.step} app={app} known={view.known}>
      <Suspense fallback={<Waiting />}>
        <Screen
          flow={flow}
          id={state.step}
          step={step}
          state={state}
          view={view}
          visit={visit}
          app={app}
          value={state.answers[state.step] as never}
          answer={(value, pin) => visit.answer(state.step, value, pin)}
          keep={value => visit.keep(state.step, value)}
          onBack={moves(flow, state) ? undefined : onBack}
        />
      </Suspense>
    </Mishap>
  )
}

/** 返回 on the first screen: where the customer came from. Nobody signed in came from nowhere. */
function leaver({ customerId, onHome }: { customerId: string | undefined; onHome: () => void }) {
  if (customerId === undefined) return undefined
  return () => (window.history.length > 1 ? window.history.back() : onHome())
}
