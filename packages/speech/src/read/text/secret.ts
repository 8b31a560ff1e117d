import type { Token } from '../../token.ts'
import { tokens } from '../pieces.ts'
import { isCounted } from './measure.ts'
import { type Pattern, type Scene, shape } from './pattern.ts'

/** What nobody may hear. The value itself goes no further than here: docs/decisions/who-may-hear.md. */
export const hidden: readonly Token[] = tokens('text', [''], { privacy: 'secret' })

const words =
  '验证码|校验码|动态码|动态密码|动态口令|口令|密码|安全码|授权码|短信码|激活码|取款码|提取码|交易码|CVV2?|CVN2?|PIN码?|OTP|(?:verification |security )?code(?: is)?'
const labelled = new RegExp(`(?:${words})(?:（[^）]{1,12}）|\\([^)]{1,12}\\))?[\\s:：为是即【\\[（(“"「]{0,4}$`, 'i')
const behind = new RegExp(`^[\\s)）】」”"]{0,2}(?:[（(]|为|是|作为|即)[^，。；\\d]{0,14}(?:${words})`, 'i')
const near = /验证码|校验码|动态码|动态密码|动态口令|授权码|取款码/
const identity =
  /(?:账号|帐号|卡号|身份证号码?|身份证|证件号码?|护照号?码?|通行证号?码?|驾驶证号?|社保号|医保号|手机号码?|手机|微信号?|QQ)[\s:：为是]{0,3}$/

const row = /\d(?:[ *-]?\d){6}/
const day = /^(?:19|20)\d\d-\d{1,2}-\d{1,2}$/

/** Whether a number may be somebody's: seven figures or more in a row, as a phone, card or ID number has. */
export function isLong(run: string): boolean {
  return row.test(run) && !day.test(run)
}

/** Whether a text speaks of a one-time code so close by that a number nobody counts may be it: 836251，请输入此验证码. */
export function mayBeCode(digits: string, { before, after }: Scene): boolean {
  return /^\d{4,8}$/.test(digits) && (near.test(before) || near.test(after))
}

/** One-time codes and passwords, card, ID and phone numbers. */
export const secrets: readonly Pattern[] = [
  {
    shape: shape(String.raw`\d{2,4}(?:[ -]\d{2,4}){1,3}|\d(?: \d){3,7}`),
    read: (_, { before, after }) => (labelled.test(before) && !isCounted(after) ? hidden : null),
  },
  {
    shape: shape('[0-9A-Za-z]{3,12}'),
    read: ([run], { before }) => (/\d/.test(run) && labelled.test(before) ? hidden : null),
  },
  { shape: shape(String.raw`\d{4,8}`), read: (_, { after }) => (behind.test(after) ? hidden : null) },
  {
    shape: shape(String.raw`[A-Z]?\d[\d -]{3,22}[\dXx]`),
    read: (_, { before }) => (identity.test(before) ? hidden : null),
  },
  // A mobile number with its groups; a whole card or ID number.
  { shape: shape(String.raw`(?:\+?86[- ]?)?1[3-9]\d[- ]?\d{4}[- ]?\d{4}`), read: unlessMoney },
  { shape: shape(String.raw`\d{4}(?:[ .-]\d{4}){2,4}(?:[ .-]\d{1,3})?`), read: () => hidden },
  { shape: shape(String.raw`\d{17}[\dXx]`), read: unlessMoney },
]

/** The last row of the whole table: a long number nobody could name is treated as somebody's. */
export const nameless: Pattern = {
  shape: shape(String.raw`\+?\d(?:[ -]?\d){6,}[Xx]?`),
  read: ([run]) => (isLong(run) ? hidden : null),
}

function unlessMoney(_: RegExpExecArray, { after }: { after: string }): readonly Token[] | null {
  return /^\s*(?:元|美元|[万亿]|人次|股|份)/.test(after) ? null : hidden
}
