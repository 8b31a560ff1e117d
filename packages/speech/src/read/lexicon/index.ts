export { type Pronounce, type Pronounced, pronounce } from './pronounce.ts'
export { type DeafEngine, respell } from './respell.ts'
