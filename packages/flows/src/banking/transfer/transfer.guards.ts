import type { Arrival, PayeeReason, ToldBy } from '@yinqiao/bank/contract'
import type { Answers, Facts } from '../terms.ts'
import { arrivalChosen } from './transfer.request.ts'

/** What has been answered on the way so far; a step not on this way is missing. */
export interface TransferAnswers {
  readonly payee?: Answers['payee']
  readonly 'new-payee'?: Answers['new-payee']
  readonly 'told-by'?: ToldBy
  readonly amount?: Answers['amount']
  readonly pause?: 'wait' | 'ask-bank' | 'next-day' | 'go-on'
  readonly arrival?: Arrival
}

type Known = Partial<Facts>
type Condition = (answers: TransferAnswers, facts: Known) => boolean

const someoneNew: Condition = ({ payee }) => payee === 'new'
const related: Condition = ({ payee }) =>
  payee !== undefined && payee !== 'new' && payee.relation !== null && payee.relation !== 'other'
const unrelated: Condition = (answers, facts) => !related(answers, facts)

const because =
  (reason: PayeeReason): Condition =>
  (answers, facts) =>
    someoneNew(answers, facts) && (facts.checkPayee?.reasons.includes(reason) ?? false)

const firstTime = because('first-time')
const accountNew = because('account-new')
const nameMismatch = because('name-mismatch')
const nameUnknown = because('name-unknown')

const toldBySomebody: Condition = answers => answers['told-by'] === 'somebody'
const unsureWhoTold: Condition = answers => answers['told-by'] === 'unsure'
const moreThanUsual: Condition = ({ amount }, { getLimits }) =>
  amount !== undefined && getLimits !== undefined && amount.fen > getLimits.usualFen

// A first time, or a name the other bank does not tell, is everyday life: shown as a reason, never enough to stop somebody.
const worthPausing: Condition = (answers, facts) =>
  someoneNew(answers, facts) &&
  [toldBySomebody, unsureWhoTold, accountNew, nameMismatch, moreThanUsual].some(holds => holds(answers, facts))

const waits: Condition = ({ pause }) => pause === 'wait'
const asksBank: Condition = ({ pause }) => pause === 'ask-bank'
const takesNextDay: Condition = ({ pause }) => pause === 'next-day'
const choseAtArrival: Condition = ({ arrival }) => arrival !== undefined

const arrives =
  (arrival: Arrival): Condition =>
  answers =>
    choseAtArrival(answers, {}) && arrivalChosen(answers) === arrival

/** Every condition of the transfer, by the name the flow knows it under. */
export const guards = {
  someoneNew,
  related,
  unrelated,
  firstTime,
  accountNew,
  nameMismatch,
  nameUnknown,
  toldBySomebody,
  unsureWhoTold,
  moreThanUsual,
  worthPausing,
  waits,
  asksBank,
  takesNextDay,
  arrivesAtOnce: arrives('real-time'),
  arrivesOrdinary: arrives('ordinary'),
  arrivesNextDay: arrives('next-day'),
}
