import type { FunctionComponent } from 'react'
import type { Bank } from '@yinqiao/bank/contract'
import type { Answers, Kind } from '../banking/index.ts'
import type { Flow, State, Step } from '../engine/index.ts'
import type { View } from './visit/view.ts'
import type { Visit } from './visit/visit.ts'

/** What the app gives every screen. */
export interface App {
  readonly bank: Bank
  /** The bank's telephone, as people dial it: `400-000-1234`. */
  readonly hotline: string
  readonly onHome: () => void
  readonly onHelp: () => void
  /** Opens the flow `revoke` for a transfer; without it a result offers no way to take the money back. */
  readonly onRevoke?: ((change: { readonly transferId: string }) => void) | undefined
  /** The bank says that the session has ended. */
  readonly onSignedOut: () => void
}

/** Where the person is, whatever kind of answer is wanted. */
export interface Place {
  readonly flow: Flow
  readonly id: string
  readonly step: Step
  readonly state: State
  readonly view: View
  readonly visit: Visit
  readonly app: App
  /** 返回; missing where there is nothing to go back to. */
  readonly onBack: (() => void) | undefined
}

/** What a screen is given: the place, what was answered before, and how to answer. One shape for every kind. */
export interface ScreenProps<K extends Kind = Kind> extends Place {
  /** What the customer answered here before. */
  readonly value: Answers[K] | undefined
  /** Takes the answer and goes on; `pin` only travels to the bank. */
  readonly answer: (value: Answers[K], pin?: string) => void
  /** Keeps what is typed so far. */
  readonly keep: (value: Answers[K]) => void
}

/** The screen of one kind of answer; `fetch` brings the code of one that comes later. */
export type Screen<K extends Kind> = FunctionComponent<ScreenProps<K>> & { readonly fetch?: () => Promise<void> }
