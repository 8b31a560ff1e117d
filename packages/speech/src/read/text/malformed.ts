import { type Pattern, shape } from './pattern.ts'

const thousands = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/

/** 1,23,456元: commas between thousands that stand in the wrong place. It stays whole: half of it is another amount. */
export const malformed: Pattern = {
  shape: shape(String.raw`\d+(?:,\d+)+(?:\.\d+)?`),
  read: ([run]) => (thousands.test(run) || !/,\d{3}(?!\d)/.test(run) ? null : run),
}
