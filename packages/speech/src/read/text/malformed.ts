import { type Pattern, shape } from './pattern.ts'

const thousands = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/
const unit = '(?=\\s*(?:元|万|亿|美元|港元|欧元|人|股|份|吨|米|千米|公里|平方))'

/** Numbers written in a way that could be two amounts. They stay whole: half of one is another amount. */
export const malformed: readonly Pattern[] = [
  // 1,23,456元; ¥1,23
  {
    shape: shape(String.raw`\d+(?:,\d+)+(?:\.\d+)?`),
    read: ([run], { before }) =>
      thousands.test(run) || !(/,\d{3}(?!\d)/.test(run) || /[¥$€£]\s*$/.test(before)) ? null : run,
  },
  // 1.234,56: a thousand somewhere, a little more than one here
  { shape: shape(String.raw`\d{1,3}(?:\.\d{3})+,\d{2}(?!\d)`), read: ([run]) => run },
  // 1，234元; 1 234元
  { shape: shape(String.raw`\d{1,3}(?:，\d{3}|[ ]\d{3})+(?:\.\d+)?`, unit), read: ([run]) => run },
  // 3×10^8
  { shape: shape(String.raw`\d+(?:\.\d+)?\s*[×xX*]\s*10\^-?\d+`), read: ([run]) => run },
]
