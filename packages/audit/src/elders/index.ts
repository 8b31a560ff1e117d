export type { ElderId, ElderResult, Hindrance, Measure } from './elder.ts'
export { runElders, type ElderOptions } from './run-elders.ts'
