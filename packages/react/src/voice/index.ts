export type { VoiceOptions } from './use-director.ts'
export { useEars, useSaid, useVoice, type Voice } from './use-voice.ts'
