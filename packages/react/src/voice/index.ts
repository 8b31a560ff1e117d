export { type Priority, type SayOptions, useVoice, type Voice } from './use-voice.ts'
