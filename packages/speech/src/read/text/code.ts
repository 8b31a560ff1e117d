import { toCodeGroups } from '../figures.ts'
import pauses from '../pauses.json' with { type: 'json' }
import { type Piece, tokens } from '../pieces.ts'
import { eachDigit } from '../zh-CN/numerals.ts'
import { isCounted } from './measure.ts'
import { type Pattern, shape } from './pattern.ts'
import { hidden } from './secret.ts'

const labels =
  '流水号|流水|订单号|订单|运单号|单号|编号|编码|代码|凭证号|合同号|协议号|保单号|参考号|序列号|批次号|票号|受理号|工单号|业务号|户号|缴费号|客户号|机构号|网点号|柜员号|工号|排队号|邮编|邮政编码|联行号|行号|备案号|许可证号|股票|基金|证券'
const labelled = new RegExp(`(?:${labels})(?:为|是)?[\\s:：（(#【]{0,2}$`)

/** Numbers that name a thing: 流水号, 产品代码. Letters and figures one by one, in groups of four. */
export const codes: readonly Pattern[] = [
  {
    shape: shape('[0-9A-Za-z]+(?:-[0-9A-Za-z]+)*'),
    read: ([run], { before, after, options }) => {
      if (!labelled.test(before) || !/\d/.test(run) || isCounted(after) || /^\s*[月%.]/.test(after)) return null
      // 第几: a number of one or two figures is a number.
      if (/^[1-9]\d?$/.test(run)) return null
      // What stands behind such a word is no one-time code, but may still be somebody's card, phone or ID number.
      const bare = run.replace(/-/g, '')
      const groups = /^\d{3,8}$/.test(bare) ? bare.match(/\d{1,4}/g) : toCodeGroups(bare)
      if (!groups || /^62\d{14,17}$/.test(bare)) return hidden
      return tokens(
        'code',
        groups.flatMap((group, index) => [...(index > 0 ? [pauses.digits] : []), ...spelt(group)]),
        options,
      )
    },
  },
]

/** Letters side by side are spelt apart: H T, not Ht. */
function spelt(group: string): Piece[] {
  return [...group].map((sign, index) =>
    /\d/.test(sign) ? eachDigit(sign).join('') : sign + (/[A-Z]/.test(group[index + 1] ?? '') ? ' ' : ''),
  )
}
