export type { VoiceOptions } from './use-director.ts'
export { useSaid, useVoice, type Voice } from './use-voice.ts'
