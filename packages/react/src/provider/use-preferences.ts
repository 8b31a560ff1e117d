import { createContext, useContext } from 'react'
import type { Step } from '@yinqiao/tokens'
import type { Preferences } from './preferences.ts'

/** The customer's choices in force, and the way to change them. */
export interface PreferencesInForce extends Preferences {
  /** The text step of the mode in force. */
  readonly step: Step
  /** Changes some choices at once; `step` belongs to the mode in force (or the one set in the same change). */
  readonly setPreferences: (change: Partial<Preferences> & { readonly step?: Step }) => void
}

export const PreferencesContext = createContext<PreferencesInForce | null>(null)

/** The customer's choices in force. Throws outside a YinqiaoProvider. */
export function usePreferences(): PreferencesInForce {
  const preferences = useContext(PreferencesContext)
  if (!preferences)
    throw new Error(
      'usePreferences: no YinqiaoProvider above. The text could not grow. Wrap the app in <YinqiaoProvider>.',
    )
  return preferences
}
