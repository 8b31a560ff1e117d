import { name } from '../zh-CN/name.ts'
import type { Pattern } from './pattern.ts'

const surnames =
  '[赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦马苗凤花方俞任袁柳鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝安常乐于时傅皮齐康伍余元卜顾孟平黄和穆萧尹姚邵汪祁毛禹狄米贝明臧戴宋庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万柯卢莫房裘缪解应宗丁宣邓洪包左石崔龚程邢裴陆翁荀惠曲封储段侯武刘景詹龙叶白赖乔谭温庄晏柴阎连习艾易廖匡文欧师巩聂晁冷辛简饶曾关查岳]'
const calling = /(?:户名|收款人|付款人|姓名|对方|客户|转给|[向给由：:【])\s*$/
const family = new RegExp(`${surnames}$`)

/** A star that hides a character of a name is 某: 李*梅, 王**, *小明. Any other star stays. */
export const masked: readonly Pattern[] = [
  {
    shape: /\*{1,2}(?![\d*])/y,
    read: (_, { before, after, options }) =>
      family.test(before) || (calling.test(before) && /^[\u4e00-\u9fff]/.test(after)) ? name('某', options) : null,
  },
]
