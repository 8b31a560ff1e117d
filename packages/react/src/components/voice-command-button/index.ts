export { VoiceCommandButton, type VoiceCommandButtonProps } from './voice-command-button.tsx'
