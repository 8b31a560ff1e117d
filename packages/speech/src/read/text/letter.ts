import { eachDigit } from '../zh-CN/numerals.ts'
import letters from './letter.json' with { type: 'json' }
import type { Pattern } from './pattern.ts'

const lexicon: Readonly<Record<string, string>> = letters
const each = (run: string) => [...run].join(' ')
const digits = (run: string) => eachDigit(run).join('')

/** Latin letters among Chinese words: short runs of capitals one by one, a few with a figure, addresses as they stand. */
export const latin: readonly Pattern[] = [
  {
    shape:
      /(?:https?:\/\/|www\.)[!-~]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|[\w-]+(?:\.[\w-]+)*\.(?:com|cn|net|org)(?:\/[!-~]*)?/y,
    read: ([run]) => run,
  },
  { shape: /Wi-?Fi/iy, read: ([run]) => run },
  { shape: /[0-9A-Za-z.]+/y, read: ([run]) => lexicon[run] ?? null },
  // 风险等级R2, R1-R3级
  {
    shape: /(PR|R|C|P)([1-5])(?:(\s*[-~—–至到]+\s*)(?:PR|R|C|P)([1-5]))?/y,
    read: ([, letter = '', from = '', mark, to = ''], { before, after }) =>
      /(?:风险|等级|级别|类型|评级|评估|为|是|、|及|和|或|（|\()[^，。；]{0,6}$/.test(before) ||
      /^\s*(?:级|型|（|\(|、|及|类|等级)/.test(after)
        ? `${each(letter)}${digits(from)}${mark ? `到${each(letter)}${digits(to)}` : ''}`
        : null,
  },
  {
    shape: /([TD])\+(\d{1,2})(?!\d)/y,
    read: ([, letter = '', days = '']) => `${letter}加${days === '0' ? '零' : digits(days)}`,
  },
  { shape: /([A-Z]{3,6})\s*-\s*(?=\d+(?:\.\d+)?\s*(?:BP|bp|个?基点|%))/y, read: ([, name = '']) => `${each(name)}减` },
  { shape: /([2-6])G\/([2-6])G/y, read: ([, one = '', two = '']) => `${digits(one)}G/${digits(two)}G` },
  { shape: /(\d)([A-Z])/y, read: ([, digit = '', letter = '']) => digits(digit) + letter },
  { shape: /(?:№|No\.\s?|NO\.\s?)(\d{1,4})/y, read: ([, run = '']) => `第${spokenNumber(run)}号` },
  {
    shape: /[A-Z]{2,4}/y,
    read: ([run], { before, after }) =>
      /^(?:[IVX]+|X+)$/.test(run) || /[A-Za-z]\s$/.test(before) || /^\s[A-Za-z]/.test(after) ? null : each(run),
  },
]

function spokenNumber(run: string): string {
  return run.length > 2 || run.startsWith('0') ? digits(run) : run.length === 1 ? digits(run) : tens(run)
}

function tens(run: string): string {
  const [ten = '', one = ''] = run
  return `${ten === '1' ? '' : digits(ten)}十${one === '0' ? '' : digits(one)}`
}
