import { tails } from './card.ts'
import { codes } from './code.ts'
import { comparisons } from './compare.ts'
import { counts } from './count.ts'
import { dates } from './date.ts'
import { latin } from './letter.ts'
import { malformed } from './malformed.ts'
import { masked } from './mask.ts'
import { money } from './money.ts'
import type { Pattern } from './pattern.ts'
import { hotlines } from './phone.ts'
import { places } from './place.ts'
import { rates } from './rate.ts'
import { nameless, secrets } from './secret.ts'
import { joints, signs } from './sign.ts'
import { times } from './time.ts'
import { measures } from './unit.ts'

/** What is looked for, in this order: what must not be said, then what is longest and surest, plain numbers last. */
export const table: readonly Pattern[] = [
  ...secrets,
  ...tails,
  ...codes,
  ...malformed,
  ...joints,
  ...money,
  ...dates,
  ...times,
  ...rates,
  ...hotlines,
  ...measures,
  ...signs,
  ...latin,
  ...comparisons,
  ...places,
  ...counts,
  ...masked,
  nameless,
]
