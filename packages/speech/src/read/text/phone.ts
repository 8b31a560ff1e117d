import { tokens } from '../pieces.ts'
import { hotline } from '../zh-CN/hotline.ts'
import { eachDigit } from '../zh-CN/numerals.ts'
import { isCounted } from './measure.ts'
import numbers from './hotlines.json' with { type: 'json' }
import { type Pattern, shape } from './pattern.ts'

const calling =
  /(?:拨打|致电|拨|电话|热线|客服|专线|报警|短信至|发送至|发送到|发至|回拨|呼叫|认准)[^\d，。；、,;]{0,8}$/
const answering = /^\s*(?:客服|热线|报警|专线|反诈|服务台|服务热线|咨询|人工)/
const servicing = /(?:客服|热线|咨询|服务|网点|银行|支行|投诉|举报|监督)[^\d，。；]{0,8}$/

/** Numbers anybody may call, in their printed groups. A private number is for `secret`. */
export const hotlines: readonly Pattern[] = [
  {
    shape: shape(String.raw`\+?86[- ]([48]00-?\d{3}-?\d{4}|95\d{3}|96\d{3})`),
    read: ([, run = ''], { options }) => hotline(run, options),
  },
  // 95511-3: the number, then a key.
  {
    shape: shape(String.raw`(95\d{3}|[48]00-?\d{3}-?\d{4})-(\d)`),
    read: ([, run = '', key = ''], { options }) => [
      ...hotline(run, options),
      ...tokens('hotline', ['转', ...eachDigit(key, options.yao)], options),
    ],
  },
  {
    shape: shape(String.raw`[48]00\d?[- ]\d{3,4}[- ]\d{3,4}|[48]00\d{7}|[48]00[- ]\d{7}`),
    read: ([run], { options }) => hotline(run, options),
  },
  {
    shape: shape(String.raw`0\d{2,3}[- ](?:95\d{3}|96\d{3,4}|12\d{3})`),
    read: ([run], { options }) => hotline(run, options),
  },
  {
    shape: shape(String.raw`0\d{2,3}-\d{7,8}`),
    read: ([run], { before, options }) => (servicing.test(before) ? hotline(run, options) : null),
  },
  {
    shape: shape(String.raw`\d{3,5}|95\d{4,6}|10[36]\d{5,9}`),
    read: ([run], { before, after, options }) => {
      if (isCounted(after) || /^\s*[元万亿%年月号.]/.test(after)) return null
      const known = numbers.some(number => number === run) || /^95\d{3}$/.test(run)
      const around = before.replace(/(?:\d[\d-]*(?:[、/和及与]|或者?))+$/, '')
      return known || calling.test(around) || (answering.test(after) && /^[19]/.test(run))
        ? hotline(run, options)
        : null
    },
  },
]
