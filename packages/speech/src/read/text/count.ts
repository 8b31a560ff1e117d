import { type Piece, tokens } from '../pieces.ts'
import { eachDigit } from '../zh-CN/numerals.ts'
import { isCounted } from './measure.ts'
import { number, spoken } from './number.ts'
import { dash, figure, type Pattern, type Scene, shape, until } from './pattern.ts'
import { isLong } from './secret.ts'
import { compared, comparing } from './time.ts'

const paying =
  /(?:转账|转入|转出|存入|支出|支取|取款|消费|到账|付款|还款|缴费|充值|扣款|借|收入|工资|金额|限额|手续费|利息|本金)[了为是：:\s]*$/
const scale = '(万亿|千万|百万|万|亿)'
const ordinal = /第\s*$/

/** Plain numbers last: what is counted, what is numbered, and what is left. */
export const counts: readonly Pattern[] = [
  // 第3/12期
  {
    shape: shape('(\\d{1,3})/(\\d{1,3})期'),
    read: ([, a = '', b = ''], { options, before }) =>
      ordinal.test(before)
        ? tokens(
            'count',
            [...number('count', a, options), '期，共', ...number('count', b, options, { measured: true }), '期'],
            options,
          )
        : null,
  },
  {
    shape: shape(`([1-9]\\d{0,3})/(\\d{1,5})`),
    read: ([, a = '', b = ''], { options, before, after }) => {
      if (Number(a) >= Number(b) || b.startsWith('0') || /第\s*$/.test(before) || /^\s*(?:[日号页]|\d)/.test(after))
        return null
      const under =
        b === '100'
          ? ['百']
          : b === '1000'
            ? ['千']
            : b === '10000'
              ? ['万']
              : number('count', b, options, { ordinal: true })
      return tokens('count', [...under, '分之', ...number('count', a, options, { ordinal: true })], options)
    },
  },
  // 3:1, 1:1.5; a clock has been looked for before.
  {
    shape: shape(String.raw`(\d+(?:\.\d+)?):(\d+(?:\.\d+)?)(?::(\d+(?:\.\d+)?))?`),
    read: ([, a = '', b = '', c], { options, before, after }) =>
      isClock(a, b) && !comparing.test(before) && !compared.test(after)
        ? null
        : tokens(
            'count',
            [a, b, c].flatMap((part, at): Piece[] =>
              part === undefined
                ? []
                : [...(at > 0 ? ['比'] : []), ...number('count', part, options, { ordinal: true })],
            ),
            options,
          ),
  },
  {
    shape: shape('(\\d{1,3})-(\\d{1,3})'),
    read: ([, a = '', b = ''], { options, before, after }) =>
      /(?:比分|战胜|击败|大胜|完胜|战平|领先|险胜|逆转)[^，。；\d]{0,8}$/.test(before) ||
      (/以\s*$/.test(before) && /^\s*(?:战胜|击败|获胜|取胜|领先|大胜|完胜|险胜|负于|不敌|落败|赢)/.test(after))
        ? tokens(
            'count',
            [
              ...number('count', a, options, { ordinal: true }),
              '比',
              ...number('count', b, options, { ordinal: true }),
            ],
            options,
          )
        : null,
  },
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
  // Rooms, buses, roads, trains: figure by figure from three on.
  {
    shape: shape(String.raw`(\d{3,5})(室|房|教室|病房|包厢|办公室|会议室|路(?!口)|国道|省道)`),
    read: ([, digits = '', word = ''], { options }) =>
      tokens('count', [...eachDigit(digits, options.yao), word], options),
  },
  {
    shape: shape(String.raw`([GDCZTK]|[A-Z]{2})(\d{1,4})`),
    read: ([, letters = '', digits = ''], { options, before, after }) =>
      /(?:航班|车次|列车)[号为是：:\s]*$/.test(before) || /^\s*(?:次|航班)/.test(after)
        ? [...letters].join(' ') + eachDigit(digits, options.yao).join('')
        : null,
  },
  // T3航站楼, A2出口
  {
    shape: shape(String.raw`([A-Z])(\d{1,2})(?=航站楼|出口|口|号楼|座|栋|馆|展馆|区|车厢)`),
    read: ([, letter = '', digits = ''], { options }) => letter + spoken('count', digits, options, { ordinal: true }),
  },
  {
    shape: shape(String.raw`([05-9]0|[019]5)后`),
    read: ([, digits = ''], { options, before }) =>
      /[天年月个时秒钟]$/.test(before) ? null : tokens('count', [...eachDigit(digits), '后'], options),
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

/** 25:00 is a clock gone wrong, not a ratio. */
function isClock(a: string, b: string): boolean {
  return a.length <= 2 && /^\d\d$/.test(b)
}

function plain(mark: string, digits: string, scene: Scene) {
  const { before, after, options } = scene
  const counted = isCounted(after) && !ordinal.test(before)
  // A long number nobody counts may be somebody's; commas between thousands are not in a phone number.
  if (isLong(digits.split('.')[0] ?? '') && !counted) return null
  // 北京-3号 is no minus three.
  if (mark === '-' && /[\u4e00-\u9fff]$/.test(before) && !/^\s*$/.test(after) && !counted && !before.endsWith('分'))
    return null
  const manner = { measured: counted, ordinal: ordinal.test(before), round: paying.test(before) }
  return tokens(kindOf(scene), [...sign(mark, scene), ...number('count', digits, options, manner)], options)
}

function kindOf({ before }: Scene): 'amount' | 'count' {
  return paying.test(before) ? 'amount' : 'count'
}

function sign(mark: string, { before }: Scene): string[] {
  if (!mark) return []
  const joined = /[\u4e00-\u9fff]$/.test(before)
  if (mark === '+') return [joined ? '加' : '正']
  return [joined ? '减' : '负']
}

/** 3-5个, 1-3万, 第1-3期, 18-60周岁. Without anything counted a dash may be a minus: it stays. */
function range(a: string, b: string, mark: string, c: string, d: string, scene: Scene) {
  const { before, after, options } = scene
  const counted = isCounted(d + after)
  const nth = ordinal.test(before)
  const rising = Number(a.replace(/,/g, '')) < Number(c.replace(/,/g, '')) || b !== ''
  const minus = mark.includes('-')
  if (/[图表式附注]$/.test(before) || /^[0-9A-Za-z%‰]/.test(after)) return null
  if (
    minus &&
    !(
      rising &&
      (counted || nth || d !== '' || /^[\u4e00-\u9fff]/.test(after) || /(?:年龄|每周|周|选择?|等级)$/.test(before))
    )
  )
    return null
  if (isLong(a) || isLong(c)) return null
  const manner = { measured: counted && !nth, ordinal: nth }
  const from = spoken('count', a, options, { ...manner, measured: manner.measured || b !== '' })
  const to = spoken('count', c, options, { ...manner, measured: manner.measured || d !== '' })
  return tokens(kindOf(scene), [from, ...(b ? [b] : []), until(mark), to, ...(d ? [d] : [])], options)
}
