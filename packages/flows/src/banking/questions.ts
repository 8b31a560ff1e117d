import type { Bank } from '@yinqiao/bank/contract'
import { answerOfKind, type Flow, type State } from '../engine/index.ts'
import type { Answers, Facts, Question } from './terms.ts'

/** What a question to the bank is about; the same `about` need not be asked twice. */
type About = Readonly<Record<string, string>>

interface Asked<Verb extends Question> {
  /** Null while what it is about has not been answered. */
  readonly about: (flow: Flow, state: State) => About | null
  readonly ask: (bank: Bank, about: About) => Promise<Facts[Verb]>
}

const nothing = () => ({})

/** How each verb a screen may need is asked, and what for. */
export const questions: { readonly [Verb in Question]: Asked<Verb> } = {
  listDemoCustomers: { about: nothing, ask: bank => bank.listDemoCustomers() },
  listAccounts: { about: nothing, ask: bank => bank.listAccounts() },
  listPayees: { about: nothing, ask: bank => bank.listPayees() },
  getLimits: { about: nothing, ask: bank => bank.getLimits() },
  checkPayee: {
    about: (flow, state) => {
      const payee = answerOfKind(flow, state, 'new-payee') as Answers['new-payee'] | undefined
      return payee ? { ...payee } : null
    },
    ask: (bank, { name = '', account = '' }) => bank.checkPayee({ name, account }),
  },
  getTransfer: {
    about: (_flow, { given: { transferId } }) => (transferId === undefined ? null : { transferId }),
    ask: (bank, { transferId = '' }) => bank.getTransfer({ transferId }),
  },
}
