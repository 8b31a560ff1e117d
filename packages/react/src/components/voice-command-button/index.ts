export { VoiceCommandButton, type VoiceCommandButtonProps } from './voice-command-button.tsx'
export type { Does, Person, VoiceCommandProps } from './voice-command.tsx'
