export { VoiceCommandButton, type VoiceCommandButtonProps } from './voice-command-button.tsx'
export type { Does, VoiceCommandProps } from './voice-command.tsx'
