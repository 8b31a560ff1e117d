import type { Kind } from '../banking/index.ts'
import { later } from './later.tsx'
import type { Screen } from './screen.ts'
import { AmountScreen } from './screens/amount.tsx'
import { PayeeScreen } from './screens/payee.tsx'

const result = later(() => import('./screens/result.tsx'))

/**
 * Which screen takes which kind of answer: a flow of these kinds needs no React. What only some customers meet, or meet
 * late, comes when it is near: the amount screen does not pull the keys of a PIN.
 */
export const screens: { readonly [K in Kind]: Screen<K> } = {
  payee: PayeeScreen,
  amount: AmountScreen,
  customer: later(() => import('./screens/customer.tsx')),
  account: later(() => import('./screens/account.tsx')),
  'new-payee': later(() => import('./screens/new-payee.tsx')),
  choice: later(() => import('./screens/choice.tsx')),
  arrival: later(() => import('./screens/arrival.tsx')),
  yes: later(() => import('./screens/yes.tsx')),
  pin: later(() => import('./screens/pin.tsx')),
  balance: later(() => import('./screens/balance.tsx')),
  page: later(() => import('./screens/page.tsx')),
  help: later(() => import('./screens/help.tsx')),
  'transfer-result': result,
  'revoke-result': result,
}

/** Fetches screens before they are needed, while the customer reads the one before them. */
export async function fetchScreens(kinds: readonly string[]): Promise<void> {
  // Offline: a screen is asked for again when it is shown.
  await Promise.allSettled(kinds.map(async kind => screens[kind as Kind]?.fetch?.()))
}
