export type { CaptionBarProps } from './caption-bar.behavior.ts'
export { CaptionBar } from './caption-bar.tsx'
