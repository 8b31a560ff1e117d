import { tails } from './card.ts'
import { codes } from './code.ts'
import { counts } from './count.ts'
import { dates } from './date.ts'
import { latin } from './letter.ts'
import { malformed } from './malformed.ts'
import { masked } from './mask.ts'
import { money } from './money.ts'
import type { Pattern } from './pattern.ts'
import { hotlines } from './phone.ts'
import { rates } from './rate.ts'
import { nameless, secrets } from './secret.ts'
import { signs } from './sign.ts'
import { times } from './time.ts'
import { measures } from './unit.ts'

/** What is looked for, in this order: what must not be said, then what is longest and surest, plain numbers last. */
export const table: readonly Pattern[] = [
  ...secrets,
  ...tails,
  ...codes,
  malformed,
  ...money,
  ...dates,
  ...times,
  ...rates,
  ...hotlines,
  ...measures,
  ...signs,
  ...latin,
  ...counts,
  ...masked,
  nameless,
]
