import { BankProblem } from '../../contract/index.ts'
import { showTransfer } from '../../ledger/index.ts'
import type { Teller } from './counter.ts'
import { signedIn } from './counter.ts'
import * as look from './look.ts'
import { askOutcome, revokeTransfer, submitTransfer } from './send.ts'
import { getSession, signIn, signOut } from './session.ts'

/** Every verb over the store, each for the customer of the visit and nobody else. */
export const teller: Teller = {
  listDemoCustomers: bench => look.customers(bench),
  signIn,
  signOut,
  getSession,
  listAccounts: (bench, visit) => look.accounts(bench, signedIn(visit)),
  getBalance: (bench, visit, input) => look.balance(bench, signedIn(visit), input),
  listEntries: (bench, visit, input) => look.entries(bench, signedIn(visit), input),
  listPayees: (bench, visit) => look.payees(bench, signedIn(visit)),
  checkPayee: (bench, visit, input) => look.payeeCheck(bench, signedIn(visit), input),
  getLimits: (bench, visit) => look.limits(bench, signedIn(visit)),
  submitTransfer,
  async getTransfer({ db }, visit, { transferId }) {
    const transfer = await look.transfer(db, signedIn(visit), transferId)
    if (!transfer) throw new BankProblem({ code: 'transfer-unknown' })
    return showTransfer(transfer)
  },
  askOutcome,
  revokeTransfer,
}
