import { type Decimal, toWritten } from './decimal.ts'
import { UnreadableError } from './unreadable.ts'

/** What a rate is a part of: hundreds, thousands, ten thousands; or hundredths of a percent, counted one by one. */
export type RateOf = 'percent' | 'permille' | 'permyriad' | 'basis-point'

const signs: Readonly<Record<string, RateOf>> = {
  '%': 'percent',
  '％': 'percent',
  '‰': 'permille',
  '‱': 'permyriad',
  BP: 'basis-point',
}

/** Takes a rate apart, keeping the zeros it was written with. A number is percent; text must bring its sign. */
export function toRate(value: unknown): Decimal & { readonly of: RateOf } {
  if (typeof value === 'number') return { ...toWritten('rate', value), of: 'percent' }
  const match = typeof value === 'string' ? /^(.*?)\s?([%％‰‱]|BP)s?$/i.exec(value) : null
  const of = signs[(match?.[2] ?? '').toUpperCase()]
  if (!of) throw new UnreadableError('rate', 'it has no sign that says of what it is a part')
  return { ...toWritten('rate', match?.[1]), of }
}
