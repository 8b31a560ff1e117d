import type { Token } from '../../token.ts'
import { tokens } from '../pieces.ts'
import dayParts from '../zh-CN/day-parts.json' with { type: 'json' }
import { time } from '../zh-CN/time.ts'
import { spoken } from './number.ts'
import { dash, type Pattern, type Scene, shape, type TextOptions, until } from './pattern.ts'

const clock = '([01]?\\d|2[0-4]):([0-5]\\d)(?::([0-5]\\d))?'
const part = /(?:凌晨|清晨|早晨|早上|早|上午|中午|午间|午后|下午|傍晚|晚上|晚间|晚|夜间|深夜|午夜)间?\s*$/
/** What is compared is no time: 比例1:10. */
export const comparing = /(?:比例|配比|比率|比分|兑换|按|按照|杠杆|转增|配股|比为|比值|比)[为是：:\s]*$/

/** … nor is 1:50的比例. */
export const compared = /^\s*的?(?:比例|比率|比值|配比|杠杆|赔率|比分)/

/** Times of day. What a sentence says already (下午2:30) is not said again. */
export const times: readonly Pattern[] = [
  {
    shape: shape(clock, `(${dash})`, '(?:次日|翌日)?', clock),
    read: ([run, h = '', m = '', s = '', mark = '', h2 = '', m2 = '', s2 = ''], scene) => {
      const from = said(h, m, s, scene.options, part.test(scene.before))
      const to = said(h2, m2, s2, scene.options, false)
      const next = /次日|翌日/.exec(run)?.[0]
      const again =
        !next && (partOf(from) === partOf(to) || part.test(scene.before)) ? to.filter(token => !isPart(token)) : to
      return [...from, ...tokens('time', [until(mark), ...(next ? [next] : [])], scene.options), ...again]
    },
  },
  {
    shape: shape(clock),
    read: ([, h = '', m = '', s = ''], { before, after, options }) =>
      comparing.test(before) || compared.test(after) ? null : said(h, m, s, options, part.test(before)),
  },
  {
    shape: shape('([01]?\\d|2[0-4])\\s*([点时])\\s*([0-5]?\\d)\\s*(分(?!钟))?(?:\\s*([0-5]?\\d)\\s*秒)?'),
    read: ([, h = '', mark = '', m = '', minute = '', s = ''], scene) => {
      if (!minute && (m.length < 2 || /^\s*[%.:]/.test(scene.after))) return null
      return written(h, mark, m, minute, s, scene)
    },
  },
]

function said(h: string, m: string, s: string, options: TextOptions, named: boolean): Token[] {
  if (h === '24' || (s && m + s !== '0000')) return precise(h, m, s, options, named)
  const heard = time(`${h.padStart(2, '0')}:${m}`, options)
  return named ? heard.filter(token => !isPart(token)) : heard
}

/** To the second, which the typed reader leaves out, and midnight as the end of a day. */
function precise(h: string, m: string, s: string, options: TextOptions, named: boolean): Token[] {
  const [first] = time(h === '24' ? '23:00' : `${h.padStart(2, '0')}:00`, options)
  const prefix = first && isPart(first) && !named && h !== '24' ? [first.text] : []
  const hour = Number(h)
  const shown = first && isPart(first) && hour > 12 && hour < 24 ? hour - 12 : hour
  const minutes = m === '00' && !s ? [] : [`${small(m, options)}分`]
  const seconds = s ? [`${small(s, options)}秒`] : []
  return tokens(
    'time',
    [...prefix, `${spoken('time', String(shown), options, { measured: true })}点`, ...minutes, ...seconds],
    options,
  )
}

function written(h: string, mark: string, m: string, minute: string, s: string, { options }: Scene): Token[] {
  const hour = `${spoken('time', String(Number(h)), options, { measured: true })}${mark}`
  const seconds = s ? [`${small(s, options)}秒`] : []
  return tokens('time', [hour, `${small(m, options)}${minute}`, ...seconds], options)
}

/** 05 is 零五, 00 is 零. */
function small(digits: string, options: TextOptions): string {
  const value = Number(digits)
  const zero = digits.length === 2 && value > 0 && value < 10 ? '零' : ''
  return zero + spoken('time', String(value), options, { ordinal: true })
}

function isPart({ text }: Token): boolean {
  return dayParts.some(({ word }) => word === text)
}

function partOf(heard: readonly Token[]): string {
  return heard.find(isPart)?.text ?? ''
}
