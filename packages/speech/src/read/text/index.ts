export type { TextOptions } from './pattern.ts'
export { normalise, text } from './text.ts'
