import type { Words } from '../finding.ts'
import elderApp from './elder-app.json' with { type: 'json' }
import elderWeb from './elder-web.json' with { type: 'json' }
import kiosk from './kiosk.json' with { type: 'json' }
import standard from './standard.json' with { type: 'json' }
import wcagAa from './wcag22-aa.json' with { type: 'json' }
import wcagAaa from './wcag22-aaa.json' with { type: 'json' }

/** What a kind of page is held to: ids of our rules, which of their options first, and which rules of axe. */
export interface Profile {
  readonly id: string
  readonly title: Words
  readonly rules: readonly string[]
  readonly options: readonly string[]
  readonly axe: { readonly tags: readonly string[]; readonly without: readonly string[] }
}

export type ProfileId = 'elder-app' | 'elder-web' | 'standard' | 'kiosk' | 'wcag22-aa' | 'wcag22-aaa'

/** Every profile by its id. */
export const profiles: Readonly<Record<ProfileId, Profile>> = {
  'elder-app': elderApp,
  'elder-web': elderWeb,
  standard,
  kiosk,
  'wcag22-aa': wcagAa,
  'wcag22-aaa': wcagAaa,
}
