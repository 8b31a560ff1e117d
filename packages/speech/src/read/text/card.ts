import type { Token } from '../../token.ts'
import defaults from '../defaults.json' with { type: 'json' }
import { tokens } from '../pieces.ts'
import { eachDigit } from '../zh-CN/numerals.ts'
import { phone } from '../zh-CN/phone.ts'
import { isCounted } from './measure.ts'
import { type Pattern, shape, type TextOptions } from './pattern.ts'
import { hidden } from './secret.ts'

const called = /(?:尾号|尾数|末[三四五六]位|后[三四五六]位|末尾)(?:数字)?(?:为|是|系)?[\s:：(（【[]{0,2}$/
const listed = /尾号[^，。；,;]{0,2}\d{4}(?:[、和及与/ ]{1,2}\d{4})*[、和及与/ ]{1,2}$/
const holder = /(?:卡|账户|帐户|账号|银行|存折|户|行)\s*[（([【]$/
const openMark = /[（([【]$/

/** The last figures of a card or phone, with and without the stars in front. Stars are never read. */
export const tails: readonly Pattern[] = [
  {
    shape: shape(String.raw`1[3-9]\d[ -]?\*{3,}[ -]?\d{4}`),
    read: ([run], { options, before }) =>
      called.test(before) ? tail(run.slice(-4), options, true) : phone(run.replace(/[ -]/g, ''), options),
  },
  // Figures, stars, figures: what is hidden stays hidden, what stands before it is not said either.
  {
    shape: shape(String.raw`(?:\d[\d -]{1,6})?(?:\*[* -]*\*|[xX]{3,}(?=\d))[ -]?(\d{3,4}[Xx]?)`),
    read: (match, { options, before }) => tail(match[1] ?? '', options, called.test(before)),
  },
  {
    shape: shape(String.raw`\*+(\d{4})\*{0,2}`),
    read: (match, { options, before }) => tail(match[1] ?? '', options, called.test(before)),
  },
  {
    shape: shape(String.raw`\d{3,6}[Xx]?`),
    read: ([run], { before, options, after }) => {
      if (called.test(before) || listed.test(before)) return tail(run, options, true)
      return run.length === 4 && holder.test(before) && /^[)）\]】]/.test(after) ? tail(run, options, false) : null
    },
  },
  // 您账户9912于…: four figures behind a card that nothing counts.
  {
    shape: shape(String.raw`\d{4}`),
    read: ([run], { before, after, options }) =>
      /(?:账户|帐户|卡|账号|卡号)\s*$/.test(before) && !isCounted(after) && !/^\s*[月%.号]/.test(after)
        ? tail(run, options, true)
        : null,
  },
  {
    shape: shape(String.raw`\d{7,}`),
    read: (_, { before }) => (called.test(before) ? hidden : null),
  },
  // (600519) behind a name is a stock, figure by figure.
  {
    shape: shape(String.raw`\d{6}`),
    read: ([run], { before, after, options }) =>
      openMark.test(before) && /[\u4e00-\u9fffA-Z]\s*[（(]$/.test(before) && /^(?:\.[A-Z]{2})?[)）]/.test(after)
        ? tokens('count', eachDigit(run), options)
        : null,
  },
]

function tail(digits: string, options: TextOptions, named: boolean): readonly Token[] {
  const yao = options.yao ?? defaults.yao['card-tail']
  const figures = [...digits].flatMap(sign => (/\d/.test(sign) ? eachDigit(sign, yao) : [sign.toUpperCase()]))
  return tokens('card-tail', named ? figures : ['尾号', ...figures], options)
}
