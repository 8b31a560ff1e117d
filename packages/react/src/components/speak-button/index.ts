export { SpeakButton, type SpeakButtonProps } from './speak-button.tsx'
