import { useSyncExternalStore } from 'react'

export const routes = ['home', 'transfer', 'passbook', 'settings', 'help'] as const
export type Route = (typeof routes)[number]

const subscribe = (listen: () => void) => {
  addEventListener('hashchange', listen)
  return () => removeEventListener('hashchange', listen)
}

const routeNow = (): Route => {
  const name = location.hash.replace(/^#\/?/, '')
  return routes.find(route => route === name) ?? 'home'
}

/** The screen in the address; an address that leads nowhere leads home. */
export const useRoute = (): Route => useSyncExternalStore(subscribe, routeNow)

export const hrefOf = (route: Route): string => (route === 'home' ? '#/' : `#/${route}`)

/** Goes to a screen as a link would, so the phone's own back key comes back. */
export const goTo = (route: Route): void => {
  location.hash = hrefOf(route)
}
