import { tokens } from '../pieces.ts'
import { eachDigit } from '../zh-CN/numerals.ts'
import { isCounted } from './measure.ts'
import { number, spoken } from './number.ts'
import { dash, figure, type Pattern, type Scene, shape, until } from './pattern.ts'
import { hidden, isLong, mayBeCode } from './secret.ts'

const paying =
  /(?:转账|转入|转出|存入|支出|支取|取款|消费|到账|付款|还款|缴费|充值|扣款|借|收入|工资|金额|限额|手续费|利息|本金)[了为是：:\s]*$/
const scale = '(万亿|千万|百万|万|亿)'
const ordinal = /第\s*$/

/** Plain numbers last: what is counted, what is numbered, and what is left. */
export const counts: readonly Pattern[] = [
  {
    shape: shape(`(${figure})${scale}?(${dash})(${figure})${scale}?`),
    read: ([, a = '', b = '', mark = '', c = '', d = ''], scene) => range(a, b, mark, c, d, scene),
  },
  {
    shape: shape(`(${figure})\\s*[xX*]\\s*(${figure})`),
    read: ([, a = '', b = ''], { options }) =>
      tokens('count', [...number('count', a, options), '乘', ...number('count', b, options)], options),
  },
  {
    shape: shape(String.raw`(\d+)\s*-\s*(\d+)(?=\s*=)`),
    read: ([, a = '', b = ''], { options }) =>
      tokens('count', [...number('count', a, options), '减', ...number('count', b, options)], options),
  },
  {
    shape: shape(`(${figure})${scale}?(\\+)`),
    read: ([, digits = '', step = ''], { options, after }) => {
      if (!/^[\s\u4e00-\u9fff，。；、）]|^$/.test(after)) return null
      const said = number('count', digits, options, { measured: step !== '' })
      return tokens('count', [...said, ...(step ? [step] : []), step || digits.endsWith('0') ? '多' : '以上'], options)
    },
  },
  {
    shape: shape(`([+-]?)(${figure})\\s*${scale}`),
    read: ([, mark = '', digits = '', step = ''], scene) =>
      tokens(
        kindOf(scene),
        [...sign(mark, scene), ...number('count', digits, scene.options, { measured: true, round: true }), step],
        scene.options,
      ),
  },
  {
    shape: shape(`([+-]?)(${figure})`),
    read: ([, mark = '', digits = ''], scene) => plain(mark, digits, scene),
  },
]

function plain(mark: string, digits: string, scene: Scene) {
  const { before, after, options } = scene
  const nth = ordinal.test(before)
  const counted = !nth && isCounted(after)
  if (!counted) {
    // A long number nobody counts may be somebody's; commas between thousands are not in a phone number.
    if (isLong(digits.split('.')[0] ?? '')) return null
    // 北京-3号 is no minus three, -3+5 is.
    if (mark === '-' && /[\u4e00-\u9fff]$/.test(before) && !before.endsWith('分') && !/^\s*(?:$|[+=×÷])/.test(after))
      return null
    if (mayBeCode(digits, scene)) return hidden
    if (typed.test(digits) || (!nth && isYear(digits, scene))) return tokens('count', eachDigit(digits), options)
  }
  const manner = { measured: counted, ordinal: nth, round: paying.test(before) }
  return tokens(kindOf(scene), [...sign(mark, scene), ...number('count', digits, options, manner)], options)
}

/** 123456 and 888888 are figures somebody typed, not twelve myriads. */
const typed = /^(?:123456|654321|(\d)\1{5})$/

/** 2026世界杯: a year in front of a name, but not 2026以上. */
function isYear(digits: string, scene: Scene): boolean {
  const name = /^(?![左右以之多余来起至到后前])[\u4e00-\u9fff]/
  return (
    /^(?:19[5-9]|20[0-4])[0-9]$/.test(digits) &&
    !digits.endsWith('00') &&
    name.test(scene.after) &&
    kindOf(scene) === 'count'
  )
}

/** 余额1,234.56 is a balance, also without its 元. */
const owning = /(?:余额|结余)[为是：:]?\s*$/

function kindOf({ before }: Scene): 'amount' | 'balance' | 'count' {
  if (owning.test(before)) return 'balance'
  return paying.test(before) ? 'amount' : 'count'
}

function sign(mark: string, { before }: Scene): string[] {
  if (!mark) return []
  const joined = /[\u4e00-\u9fff]$/.test(before)
  if (mark === '+') return [joined ? '加' : '正']
  return [/(?:积分|得分|扣分|分数)$/.test(before) ? '减' : '负']
}

/** 3-5个, 1-3万, 第1-3期, 18-60周岁. */
function range(a: string, b: string, mark: string, c: string, d: string, scene: Scene) {
  const { before, after, options } = scene
  const nth = ordinal.test(before)
  const counted = isCounted(d + after)
  if (/[图表式附注]$/.test(before) || /^[0-9A-Za-z%‰]/.test(after) || isLong(a) || isLong(c)) return null
  if (mark.includes('-')) {
    // 满300-50 takes fifty off.
    if (/满\s*$/.test(before))
      return tokens('amount', [...number('amount', a, options), '减', ...number('amount', c, options)], options)
    // Without anything counted a dash may be a minus: it stays.
    const rises = b !== '' || Number(a.replace(/,/g, '')) < Number(c.replace(/,/g, ''))
    const named = nth || d !== '' || /^[\u4e00-\u9fff]/.test(after) || /(?:年龄|周|选|选择|等级)$/.test(before)
    if (!rises || !(counted || named)) return null
  }
  const end = (digits: string, step: string) =>
    spoken('count', digits, options, { measured: (counted && !nth) || step !== '', ordinal: nth, unit: step })
  return tokens(kindOf(scene), [end(a, b), until(mark), end(c, d)], options)
}
