export { type Does, type Person, VoiceCommand, type VoiceCommandProps } from './voice-command.tsx'
