import { useSyncExternalStore } from 'react'

export const routes = ['home', 'transfer', 'revoke', 'passbook', 'settings', 'help'] as const
export type Route = (typeof routes)[number]

/** A screen in the address, and what it is about: `#/revoke/<transfer id>`. Never a name, a number or an amount. */
export interface Place {
  readonly route: Route
  readonly about: string | null
}

/** The screen in the address; an address that leads nowhere leads home. */
export function usePlace(): Place {
  const hash = useSyncExternalStore(subscribe, () => location.hash)
  const [name, about] = hash.replace(/^#\/?/, '').split('/')
  return { route: routes.find(route => route === name) ?? 'home', about: about ?? null }
}

export const hrefOf = (route: Route, about?: string): string =>
  route === 'home' ? '#/' : `#/${route}${about ? `/${about}` : ''}`

/** Goes to a screen as a link would, so the phone's own back key comes back. */
export const goTo = (route: Route, about?: string): void => {
  location.hash = hrefOf(route, about)
}

const subscribe = (listen: () => void) => {
  addEventListener('hashchange', listen)
  return () => removeEventListener('hashchange', listen)
}
