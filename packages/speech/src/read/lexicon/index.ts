export { type Lexicon, type Pronounce, type Pronounced, pronounce } from './pronounce.ts'
export { type DeafEngine, lexicon, respell } from './respell.ts'
