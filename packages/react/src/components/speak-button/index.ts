export { OthersMayHear, type OthersMayHearProps } from './others-may-hear.tsx'
export { SpeakButton, type SpeakButtonProps } from './speak-button.tsx'
export { useBeforeSpeaking } from './before-speaking.ts'
