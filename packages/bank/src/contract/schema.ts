import { z } from 'zod'
import { problemCodes } from './problem.ts'
import type { Verb } from './verbs.ts'

const id = z.string().min(1).max(64)
const fen = z.int()
const time = z.iso.datetime({ offset: true })
const tail = z.string().regex(/^\d{4}$/)
const personName = z.string().trim().min(1).max(60)

/** One key stands for one yes of the customer; a phone makes a new one for the next yes. */
export const idempotencyKey = z.string().regex(/^[\w-]{1,64}$/)
export const pin = z.string().regex(/^\d{6}$/)
/** As printed on a card: 12 to 19 figures, spaces or dashes between them allowed. */
export const accountNumber = z.string().regex(/^(?:\d[ -]?){11,18}\d$/)

// PBOC261-8.1: the customer chooses one of three; the contract therefore has no default.
export const arrival = z.enum(['real-time', 'ordinary', 'next-day'])
export const transferState = z.enum(['in-transit', 'arrived', 'revoked'])
export const relation = z.enum(['daughter', 'son', 'spouse', 'sibling', 'friend', 'other'])
export const payeeReason = z.enum(['first-time', 'account-new', 'name-mismatch', 'name-unknown'])
export const toldBy = z.enum(['self', 'family', 'somebody', 'unsure'])
export const entryKind = z.enum([
  'opening',
  'pension',
  'salary',
  'transfer-out',
  'transfer-in',
  'transfer-revoked',
  'electricity',
  'water',
  'gas',
  'phone',
  'groceries',
  'pharmacy',
  'clinic',
  'shopping',
  'cash-out',
  'interest',
])

export const problemCode = z.enum(problemCodes)

export const customer = z.strictObject({ id, name: personName, about: z.string() })
export const session = z.strictObject({ customerId: id, name: personName })
export const account = z.strictObject({ id, kind: z.literal('debit-card'), tail })
export const balance = z.strictObject({ accountId: id, availableFen: fen, inTransitFen: fen, asOf: time })
export const payee = z.strictObject({
  id,
  name: personName,
  relation: relation.nullable(),
  bankName: z.string(),
  tail,
  lastPaid: time.nullable(),
})
export const payeeCheck = z.strictObject({
  match: z.enum(['match', 'mismatch', 'unknown']),
  bankName: z.string(),
  tail,
  reasons: z.array(payeeReason),
})
export const limits = z.strictObject({
  perTransferFen: fen,
  leftTodayFen: fen,
  usualFen: fen,
  arrivals: z.array(z.strictObject({ arrival, revocableForMs: z.int().min(0) })),
})
export const transferRequest = z.strictObject({
  idempotencyKey,
  fromAccountId: id,
  payee: z.union([z.strictObject({ id }), z.strictObject({ name: personName, account: accountNumber, toldBy })]),
  amountFen: fen.min(1),
  arrival,
  pin,
})
export const transfer = z.strictObject({
  id,
  idempotencyKey,
  state: transferState,
  amountFen: fen,
  payeeName: personName,
  bankName: z.string(),
  payeeTail: tail,
  arrival,
  submittedAt: time,
  arrivesAt: time,
  revocableUntil: time.nullable(),
  arrivedAt: time.nullable(),
  revokedAt: time.nullable(),
})
export const outcome = z.discriminatedUnion('moved', [
  z.strictObject({ moved: z.literal(true), transfer }),
  z.strictObject({ moved: z.literal(false), problem: problemCode.nullable() }),
])
export const entry = z.strictObject({
  id,
  bookedAt: time,
  about: entryKind,
  counterparty: z.string().nullable(),
  amountFen: fen,
  balanceAfterFen: fen,
  transferId: id.nullable(),
  revocableUntil: time.nullable(),
})
export const month = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/)
export const entries = z.strictObject({ entries: z.array(entry), months: z.array(month) })

/** RFC 9457 problem details, with our stable code. */
export const problemDetails = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: problemCode,
  triesLeft: z.int().optional(),
  until: time.optional(),
  limitFen: fen.optional(),
  leftFen: fen.optional(),
  field: z.string().optional(),
})

const nothing = z.strictObject({})

/** What each verb takes and gives; path, query and body together are the input. */
export const verbSchemas = {
  listDemoCustomers: { input: nothing, output: z.array(customer) },
  signIn: { input: z.strictObject({ customerId: id, pin }), output: session },
  signOut: { input: nothing, output: z.void() },
  getSession: { input: nothing, output: session.nullable() },
  listAccounts: { input: nothing, output: z.array(account) },
  getBalance: { input: z.strictObject({ accountId: id }), output: balance },
  listEntries: { input: z.strictObject({ accountId: id, month }), output: entries },
  listPayees: { input: nothing, output: z.array(payee) },
  checkPayee: { input: z.strictObject({ name: personName, account: accountNumber }), output: payeeCheck },
  getLimits: { input: nothing, output: limits },
  submitTransfer: { input: transferRequest, output: transfer },
  getTransfer: { input: z.strictObject({ transferId: id }), output: transfer },
  askOutcome: { input: z.strictObject({ idempotencyKey }), output: outcome },
  revokeTransfer: { input: z.strictObject({ transferId: id, idempotencyKey }), output: transfer },
} satisfies Record<Verb, { input: z.ZodObject; output: z.ZodType }>
