import { eachDigit } from '../zh-CN/numerals.ts'
import { type Pattern, shape } from './pattern.ts'
import { spoken } from './number.ts'

const before: Readonly<Record<string, string>> = {
  '±': '正负',
  '≥': '大于等于',
  '≤': '小于等于',
  '≈': '约等于',
  '>': '大于',
  '<': '小于',
  '>=': '大于等于',
  '<=': '小于等于',
  '≦': '小于等于',
  '≧': '大于等于',
}
const between: Readonly<Record<string, string>> = { '×': '乘', '÷': '除以', '=': '等于', '+': '加' }
const roman = 'ⅠⅡⅢⅣⅤⅥ'
const halves: Readonly<Record<string, string>> = {
  '½': '二分之一',
  '⅓': '三分之一',
  '⅔': '三分之二',
  '¼': '四分之一',
  '¾': '四分之三',
}

/** A dash behind （含） is no minus: 2000元（含）-5000元. Looked for before any amount. */
export const joints: readonly Pattern[] = [
  {
    shape: /(?:--?|~+|—{1,2}|–)(?=[\d¥$€£])/y,
    read: (_, { before: lead }) => (/\d[^（(]{0,4}[（(][^（()）]{1,6}[)）]$/.test(lead) ? '到' : null),
  },
  // 1次/人/月
  {
    shape: /\/(?=[人月年日天户次笔张份周季期卡][^\u4e00-\u9fff]|[人月年日天户次笔张份周季期卡]$)/y,
    read: (_, { before: lead }) =>
      /(?:\d\s*[次元笔份张个点分条件]|\/[人月年日天户卡]|\/[a-zA-Z²³㎡]{1,3})$/.test(lead) ? '每' : null,
  },
]

/** Signs that stand for words. */
export const signs: readonly Pattern[] = [
  { shape: /(>=|<=|[±≥≤≦≧≈><])\s*(?=[\d¥$€£])/y, read: ([, sign = '']) => before[sign] ?? null },
  {
    shape: /\s*(?:[×÷=]\s*(?=[\d¥$\u4e00-\u9fff（(])|\+\s*(?=[\u4e00-\u9fff（(]))/y,
    read: ([sign], scene) => (/[\u4e00-\u9fff）)]$/.test(scene.before) ? (between[sign.trim()] ?? null) : null),
  },
  { shape: /[ⅠⅡⅢⅣⅤⅥ](?=类|级|型|期|档)/y, read: ([run]) => eachDigit(String(roman.indexOf(run) + 1)).join('') },
  { shape: /I{1,3}(?=类)/y, read: ([run]) => eachDigit(String(run.length)).join('') },
  { shape: /[½⅓⅔¼¾]/y, read: ([run]) => halves[run] ?? null },
  // 收益率*85%
  {
    shape: /\*(?=\d+(?:\.\d+)?%)/y,
    read: (_, { before: lead }) => (/[\u4e00-\u9fff）)]$/.test(lead) ? '乘' : null),
  },
  // 3·15, 5.1假期, 11.11
  {
    shape: shape(
      String.raw`(\d{1,2})[·•.](\d{1,2})(?=[”"」]?\s*(?:劳动节|国庆|假期|小长假|黄金周|购物节|大促|晚会|消费者|国际|全民|期间))|(\d{1,2})[·•](\d{1,2})`,
    ),
    read: ([, a, b, c, d], { options }) => {
      const [first = '', second = ''] = [a ?? c, b ?? d]
      return first.length === 1
        ? eachDigit(first + second).join('')
        : [first, second].map(run => spoken('count', run, options)).join('')
    },
  },
  { shape: /618(?=大促|购物节|年中|活动|期间|”|狂欢)/y, read: ([run]) => eachDigit(run).join('') },
  // 1. and (1) at the head of a line
  {
    shape: /(\d{1,2})[.)）](?=\s*[\u4e00-\u9fff“《])/y,
    read: ([, digits = ''], { before: lead, options }) =>
      /(?:^|[\n；;。：:])\s*$/.test(lead) ? `${spoken('count', digits, options)}、` : null,
  },
]
