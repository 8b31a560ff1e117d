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
