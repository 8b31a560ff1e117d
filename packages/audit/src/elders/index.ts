export type { ElderId, ElderResult, Hindrance, Measure } from './elder.ts'
export type { Again } from './left-alone.ts'
export { runElders, type ElderOptions } from './run-elders.ts'
