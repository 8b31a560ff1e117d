export type { AmountHeard, AmountOptions, Ask, Approximate, Candidate, Exact } from './amount/heard.ts'
export { parseAmount } from './amount/parse-amount.ts'
export { normalise, withoutFillers } from './normalise/normalise.ts'
export { type Numeral, parseNumeral } from './numerals/numerals.ts'
export {
  type DateAsk,
  type DateCandidate,
  type DateHeard,
  type DateOptions,
  type Period,
  parseDate,
} from './date/parse-date.ts'
export { parsePeriod } from './date/parse-period.ts'
export { parseYesNo } from './yes-no/yes-no.ts'
export type { Contact } from './contacts/contacts.ts'
export { converse } from './conversation/converse.ts'
export {
  type Conversation,
  type ConversationEvent,
  type Message,
  type Pending,
  type Ready,
  startConversation,
} from './conversation/state.ts'
export { type IntentOptions, parseIntent } from './intent/intent.ts'
export type {
  Amount,
  Ask as AskBack,
  Bill,
  Choice,
  Command,
  Debt,
  FormIntent,
  Intent,
  NeededSlot,
  PageIntent,
  Payee,
  Slots,
  Term,
  Understood,
} from './intent/understood.ts'
export { findRisks, mergeRisks, type Risk, type RiskCategory } from './risk/risk.ts'
