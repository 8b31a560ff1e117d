export { OthersMayHear, type OthersMayHearProps } from './others-may-hear.tsx'
export { useBeforeSpeaking } from './others-may-hear.behavior.ts'
