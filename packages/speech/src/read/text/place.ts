import { tokens } from '../pieces.ts'
import { eachDigit } from '../zh-CN/numerals.ts'
import { isCounted } from './measure.ts'
import { spoken } from './number.ts'
import { type Pattern, shape } from './pattern.ts'

const room = /(?:客房|房间|房号|包厢|病房|教室|会议室|门牌)号?[为是：:\s]*$/

/** Figures that name rather than count: rooms, buses, trains, gates, years in a title. From three on one by one. */
export const places: readonly Pattern[] = [
  {
    shape: shape(String.raw`(\d{3,5})(室|房|教室|病房|包厢|办公室|会议室|路(?!口)|国道|省道)`),
    read: ([, digits = '', word = ''], { options }) =>
      tokens('count', [...eachDigit(digits, options.yao), word], options),
  },
  {
    shape: shape(String.raw`\d{3,5}`),
    read: ([run], { options, before, after }) =>
      room.test(before) && !isCounted(after) ? tokens('count', eachDigit(run, options.yao), options) : null,
  },
  // G1234次, 航班CA1502
  {
    shape: shape(String.raw`([GDCZTK]|[A-Z]{2})(\d{1,4})`),
    read: ([, letters = '', digits = ''], { options, before, after }) =>
      /(?:航班|车次|列车)[号为是：:\s]*$/.test(before) || /^\s*(?:次|航班)/.test(after)
        ? [...letters].join(' ') + eachDigit(digits, options.yao).join('')
        : null,
  },
  // T3航站楼, A2出口
  {
    shape: shape(String.raw`([A-Z])(\d{1,2})(?=航站楼|出口|口|号楼|座|栋|馆|展馆|区|车厢|层|楼)`),
    read: ([, letter = '', digits = ''], { options }) => letter + spoken('count', digits, options, { ordinal: true }),
  },
  // 90后
  {
    shape: shape('([05-9]0|[019]5)后'),
    read: ([, digits = ''], { options, before }) =>
      /[天年月个时秒钟]$/.test(before) ? null : tokens('count', [...eachDigit(digits), '后'], options),
  },
  // 1080P; 985高校
  {
    shape: shape('(?:480|720|1080|2160)P'),
    read: ([run], { options }) => tokens('count', [...eachDigit(run.slice(0, -1)), 'P'], options),
  },
  {
    shape: shape('(?:985|211)(?=[、/]|高校|工程|院校|大学)'),
    read: ([run], { options }) => tokens('count', eachDigit(run), options),
  },
  // 95折
  {
    shape: shape('([1-9][1-9])(?=折)'),
    read: ([run], { options }) => tokens('count', eachDigit(run), options),
  },
  // 银发〔2025〕128号
  {
    shape: shape('(?:19|20)\\d\\d'),
    read: ([run], { before, after, options }) =>
      /[〔［[（(]$/.test(before) && /^[〕］\]）)]/.test(after) ? tokens('date', eachDigit(run), options) : null,
  },
]
