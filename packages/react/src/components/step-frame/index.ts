export { StepFrame, type StepFrameProps } from './step-frame.tsx'
