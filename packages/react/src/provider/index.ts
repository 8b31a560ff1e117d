export type { Memory } from './memory.ts'
export { usePortal } from './portal.ts'
export {
  firstPreferences,
  languages,
  parsePreferences,
  type Preferences,
  type Speed,
  speeds,
  stepOf,
  type VoiceMode,
  voiceModes,
} from './preferences.ts'
export { YinqiaoProvider, type YinqiaoProviderProps } from './provider.tsx'
export { type PreferencesInForce, usePreferences } from './use-preferences.ts'
