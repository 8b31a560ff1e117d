export type { AmountHeard, AmountOptions, Ask, Approximate, Candidate, Exact } from './amount/heard.ts'
export { parseAmount } from './amount/parse-amount.ts'
export { normalise, withoutFillers } from './normalise/normalise.ts'
export { type Numeral, parseNumeral } from './numerals/numerals.ts'
