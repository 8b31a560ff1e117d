export { checkBalance } from './check-balance/check-balance.flow.ts'
export { questions } from './questions.ts'
export { problemIn, refusalOf } from './refusal.ts'
export { signIn } from './sign-in/sign-in.flow.ts'
export {
  type Around,
  type MoveAbout,
  revokeSubmission,
  type RevokeSubmission,
  transferSubmission,
  type TransferSubmission,
} from './submit.ts'
export { revoke } from './revoke/revoke.flow.ts'
export {
  type Answers,
  type BankingTerms,
  defineFlow,
  type Facts,
  type Kind,
  type Question,
  type Refused,
} from './terms.ts'
export { refuseAmount } from './transfer/transfer.amount.ts'
export { transfer } from './transfer/transfer.flow.ts'
export { default as transferLimits } from './transfer/transfer.limits.json' with { type: 'json' }
export { arrivalChosen, type TransferOrder, transferOrder } from './transfer/transfer.request.ts'
export { type Value, type Values, valuesOf } from './values.ts'
