import { lazy } from 'react'
import type { Kind } from '../banking/index.ts'
import type { Screen } from './screen.ts'
import { AmountScreen } from './screens/amount.tsx'
import { PayeeScreen } from './screens/payee.tsx'

// What only some customers meet, or meet late, comes when it is near: the amount screen does not pull the keys of a PIN.
const later = {
  customer: () => import('./screens/customer.tsx'),
  account: () => import('./screens/account.tsx'),
  'new-payee': () => import('./screens/new-payee.tsx'),
  choice: () => import('./screens/choice.tsx'),
  arrival: () => import('./screens/arrival.tsx'),
  yes: () => import('./screens/yes.tsx'),
  pin: () => import('./screens/pin.tsx'),
  balance: () => import('./screens/balance.tsx'),
  page: () => import('./screens/page.tsx'),
  help: () => import('./screens/help.tsx'),
  result: () => import('./screens/result.tsx'),
}

/** Which screen takes which kind of answer: a flow of these kinds needs no React. */
export const screens: { readonly [K in Kind]: Screen<K> } = {
  payee: PayeeScreen,
  amount: AmountScreen,
  customer: lazy(later.customer),
  account: lazy(later.account),
  'new-payee': lazy(later['new-payee']),
  choice: lazy(later.choice),
  arrival: lazy(later.arrival),
  yes: lazy(later.yes),
  pin: lazy(later.pin),
  balance: lazy(later.balance),
  page: lazy(later.page),
  help: lazy(later.help),
  'transfer-result': lazy(later.result),
  'revoke-result': lazy(later.result),
}

/** Fetches the screen of a kind before it is needed, while the customer reads the one before it. */
export function fetchScreen(kind: string): void {
  const key = kind.endsWith('-result') ? 'result' : kind
  // Offline: the screen is asked for again when it is shown.
  if (key in later) later[key as keyof typeof later]().catch(() => undefined)
}
