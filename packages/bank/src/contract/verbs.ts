import type { Bank } from './bank.ts'
import type { ProblemCode } from './problem.ts'

export type Verb = keyof Bank

/** How a verb travels over HTTP. What it takes and gives stands under the same word in `schema.ts`. */
export interface VerbSpec {
  /** For developers, in the OpenAPI document. */
  readonly about: string
  readonly method: 'GET' | 'POST' | 'DELETE'
  /** Under `/api`; a part in braces is taken from the input. */
  readonly path: string
  /** Input fields that travel in the query; never a secret, never an account number. */
  readonly query?: readonly string[]
  readonly status: 200 | 201 | 204
  /** Who may ask. */
  readonly by: 'anybody' | 'customer'
  /** `safe` may be asked again without a thought when no answer came; `once` may not. */
  readonly repeat: 'safe' | 'once'
  readonly problems: readonly ProblemCode[]
}

/** The whole surface of the bank: the server, the HTTP client and the OpenAPI document are made from it. */
export const verbs = {
  listDemoCustomers: {
    about: 'People to choose from in the demo',
    method: 'GET',
    path: '/demo-customers',
    status: 200,
    by: 'anybody',
    repeat: 'safe',
    problems: [],
  },
  signIn: {
    about: 'Begin a session with a PIN',
    method: 'POST',
    path: '/session',
    status: 200,
    by: 'anybody',
    repeat: 'once',
    problems: ['pin-unreadable', 'wrong-pin', 'pin-locked'],
  },
  signOut: {
    about: 'End the session',
    method: 'DELETE',
    path: '/session',
    status: 204,
    by: 'anybody',
    repeat: 'safe',
    problems: [],
  },
  getSession: {
    about: 'Who is signed in, or null',
    method: 'GET',
    path: '/session',
    status: 200,
    by: 'anybody',
    repeat: 'safe',
    problems: [],
  },
  listAccounts: {
    about: "The customer's accounts, without numbers and balances",
    method: 'GET',
    path: '/accounts',
    status: 200,
    by: 'customer',
    repeat: 'safe',
    problems: [],
  },
  getBalance: {
    about: 'What is there, and what is on its way out',
    method: 'GET',
    path: '/accounts/{accountId}/balance',
    status: 200,
    by: 'customer',
    repeat: 'safe',
    problems: ['account-unknown'],
  },
  listEntries: {
    about: 'One month of the passbook, newest first',
    method: 'GET',
    path: '/accounts/{accountId}/entries',
    query: ['month'],
    status: 200,
    by: 'customer',
    repeat: 'safe',
    problems: ['account-unknown'],
  },
  listPayees: {
    about: 'People this customer keeps, or has paid with money that arrived',
    method: 'GET',
    path: '/payees',
    status: 200,
    by: 'customer',
    repeat: 'safe',
    problems: [],
  },
  checkPayee: {
    about: 'Whether a name and an account number belong together (a POST, to keep the number out of addresses)',
    method: 'POST',
    path: '/payee-check',
    status: 200,
    by: 'customer',
    repeat: 'safe',
    problems: ['account-number-unreadable'],
  },
  getLimits: {
    about: 'Limits and revoke windows for this customer today',
    method: 'GET',
    path: '/limits',
    status: 200,
    by: 'customer',
    repeat: 'safe',
    problems: [],
  },
  submitTransfer: {
    about: 'Send money once per idempotency key; 201 the first time, 200 when the same is asked again',
    method: 'POST',
    path: '/transfers',
    status: 201,
    by: 'customer',
    repeat: 'once',
    problems: [
      'amount-unreadable',
      'amount-not-positive',
      'account-number-unreadable',
      'pin-unreadable',
      'arrival-unknown',
      'wrong-pin',
      'pin-locked',
      'account-unknown',
      'payee-unknown',
      'payee-is-self',
      'not-enough-money',
      'over-transfer-limit',
      'over-day-limit',
      'idempotency-key-reused',
      'idempotency-key-closed',
    ],
  },
  getTransfer: {
    about: 'One transfer of this customer',
    method: 'GET',
    path: '/transfers/{transferId}',
    status: 200,
    by: 'customer',
    repeat: 'safe',
    problems: ['transfer-unknown'],
  },
  askOutcome: {
    about: 'The final answer about an idempotency key; an unknown key is closed for good',
    method: 'POST',
    path: '/outcomes',
    status: 200,
    by: 'customer',
    repeat: 'safe',
    problems: [],
  },
  revokeTransfer: {
    about: 'Take a transfer back while it is in transit',
    method: 'POST',
    path: '/transfers/{transferId}/revocation',
    status: 200,
    by: 'customer',
    repeat: 'once',
    problems: [
      'transfer-unknown',
      'not-revocable',
      'revoke-too-late',
      'already-revoked',
      'idempotency-key-reused',
      'idempotency-key-closed',
    ],
  },
} as const satisfies Record<Verb, VerbSpec>

/** Where the API begins on any server. */
export const apiBase = '/api'
