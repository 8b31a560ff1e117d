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

/** 返回: to the screen before, when it was one of ours; a page opened from a link goes home instead of out of the bank. */
export function goBack(): void {
  if (depthHere() > 0) history.back()
  else goTo('home')
}

// Each entry of the phone's history knows how many of our screens lie before it; what else stands there is left alone.
const depthHere = (): number => Number((history.state as { readonly depth?: unknown } | null)?.depth ?? 0)

let depth = depthHere()
addEventListener('hashchange', () => {
  const known = (history.state as { readonly depth?: unknown } | null)?.depth !== undefined
  depth = known ? depthHere() : depth + 1
  if (!known) history.replaceState({ ...(history.state as object | null), depth }, '')
})
