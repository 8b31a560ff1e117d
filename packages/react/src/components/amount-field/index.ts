export type { AmountChange } from './amount-field.behavior.ts'
export { type Amount, type AmountFault, parseAmount, writeAmount } from './amount-field.model.ts'
export { AmountField, type AmountFieldProps } from './amount-field.tsx'
