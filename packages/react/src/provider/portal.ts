import { createContext, useContext } from 'react'

export const PortalContext = createContext<HTMLElement | null>(null)

/** Where dialogs are put, so that they wear the provider's mode and theme; null until it is on the page. */
export const usePortal = (): HTMLElement | null => useContext(PortalContext)
