import { parseAmount } from '../amount/parse-amount.ts'
import { type Contact, type Named, nameSign, unmask, whoIs } from '../contacts/contacts.ts'
import { frame, wordsFor } from './frames.ts'
import frames from './frames.json' with { type: 'json' }
import type { Amount, Ask, Bill, Debt, Payee, Term } from './understood.ts'

/** A slot that was said clearly, or what to ask about it, or neither when nothing was said of it. */
export interface Filled<Value> {
  readonly value?: Value
  readonly ask?: Ask
}

/** Whom phrases in the place of a payee mean. One sure contact fills the slot; everything else is asked. */
export function payeeOf(
  phrases: readonly string[],
  named: readonly Named[],
  contacts: readonly Contact[],
): Filled<Payee | { readonly unknown: string }> {
  const people: Named[] = []
  for (const person of phrases.flatMap(phrase => whoIs(phrase, named, contacts))) {
    if (!people.some(({ heard }) => heard === person.heard)) people.push(person)
  }
  const [only] = people
  if (!only) return {}
  if (people.length > 1) {
    const choices = people.flatMap(({ heard, contacts: meant, sure }) => (sure ? toChoices(meant, heard) : []))
    return { ask: { slot: 'payee', why: 'several', heard: people.map(({ heard }) => heard).join('、'), choices } }
  }
  const choices = toChoices(only.contacts, only.heard)
  const [first] = choices
  if (!first)
    return { value: { unknown: only.heard }, ask: { slot: 'payee', why: 'unknown', heard: only.heard, choices } }
  if (only.sure) return { value: first.payee }
  return { ask: { slot: 'payee', why: choices.length > 1 ? 'which' : 'sure', heard: only.heard, choices } }
}

/** The one amount that was said. Two of them, about so much, or perhaps: it is asked. Names have been put away. */
export function amountOf(text: string): Filled<Amount> {
  const said = text.replace(some, '转').replace(notMoney, '，').replace(new RegExp(nameSign, 'g'), '，')
  const heard = parseAmount(said, { expects: 'money' })
  if (!heard) return {}
  if ('ask' in heard) {
    const choices = heard.candidates.map(({ fen, heard: words }) => ({ amount: { fen, heard: words } }))
    const doubt = choices.length > 1 ? 'which' : choices.length > 0 ? 'sure' : 'unclear'
    const why = heard.ask === 'exact-amount' && choices.length > 0 ? 'about' : doubt
    return { ask: { slot: 'amount', why, heard: heard.heard, choices } }
  }
  const value = { fen: heard.fen, heard: heard.heard }
  const other = parseAmount(said.replace(heard.heard, '，'), { expects: 'money' })
  if (!other || other.heard === heard.heard) return { value }
  const choices =
    'ask' in other ? [{ amount: value }] : [{ amount: value }, { amount: { fen: other.fen, heard: other.heard } }]
  return { ask: { slot: 'amount', why: 'several', heard: `${heard.heard}、${other.heard}`, choices } }
}

/** Which bill; 水电费 are two, 物业费 is none of ours. */
export function billOf(text: string): Filled<Bill> {
  const kinds = manyBills.test(text) ? severalOf(text) : billNames.filter(bill => bills[bill].test(text))
  return oneOf('bill', kinds, otherBill.exec(text)?.[0])
}

/** Which debt; 花呗 is owed to somebody else. */
export function debtOf(text: string): Filled<Debt> {
  const kinds = debtNames.filter(debt => debts[debt].test(text))
  return oneOf('debt', kinds, /花呗|借呗|白条|网贷/.exec(text)?.[0])
}

/** For how long: 三个月, 半年, 一年半, 三年期. */
export function termOf(text: string): Filled<Term> {
  const found = /([\d一二两三四五六七八九十]+)年(半)?|([\d一二两三四五六七八九十]+)个(半)?月|(半年)/.exec(text)
  if (!found) return {}
  const [heard, years, half, months, halfMonth] = found
  const count = years ? wholeOf(years) * 12 + (half ? 6 : 0) : months ? wholeOf(months) : 6
  return count > 0 && !halfMonth ? { value: { months: count, heard } } : {}
}

/** 十二, 二十四, 36; what is no such number is 0. */
function wholeOf(figure: string): number {
  if (/^\d+$/.test(figure)) return Number(figure)
  const found = /^([一二两三四五六七八九])?(?:(十)([一二三四五六七八九])?)?$/.exec(figure)
  if (!found) return 0
  return found[2] ? (unit(found[1]) || 1) * 10 + unit(found[3]) : unit(found[1])
}

const unit = (sign: string | undefined) => (sign ? '一二三四五六七八九'.indexOf(sign.replace('两', '二')) + 1 : 0)

/** What is written beside a transfer; only after 备注 or 附言, so that nothing is taken for it by guess. */
export function memoOf(text: string, named: readonly Named[]): { memo?: string; rest: string } {
  const found = memoFrame.exec(text)
  if (!found?.[1]) return { rest: text }
  return { memo: unmask(found[1], named), rest: text.replace(found[0], '，') }
}

const toChoices = (contacts: readonly Contact[], heard: string) =>
  contacts.map(({ id, name }) => ({ payee: { id, name, heard } }))

// 转个五百 and 买一百的电 are as good as 转五百.
const some = frame('(?:转|汇|打|充|存|交|缴|还|发|付)(?:个|上)(?={n})|买(?={n})', 'g')
// Card tails and account numbers, months, floors: figures that are no money.
const notMoney = frame(
  '{bill}|{debt}|{fixed}|(?:手机|电话)?(?:卡)?(?:欠费|停机|没(?:钱|话费|费|气|电))了?|过去|出去|过来|不对|不是|改[成为]|错了|换成|应该是|尾号[\\d零一二三四五六七八九幺两]+|[\\d零一二三四五六七八九幺两]{7,}|半年|[\\d一二两三四五六七八九十]{1,3}(?:个半|个)?(?:月份?|年|天|楼|栋|单元|室|吨|方|度)(?:半|期)?|的?(?:银行)?卡(?:里|上)?|第{n}+[个次笔]',
  'g',
)
const billNames = ['water', 'power', 'gas', 'phone', 'heating', 'tv'] as const satisfies readonly Bill[]
const bills = wordsFor(billNames)
const phoneAlone = /手机|电话/
const manyBills = frame('{many-bills}')
const otherBill = frame('{other-bill}')
const debtNames = ['credit-card', 'loan'] as const satisfies readonly Debt[]
const debts = wordsFor(debtNames)
const memoFrame = frame(frames.memo)

function severalOf(text: string): Bill[] {
  return /煤|气/.test(text) ? ['water', 'power', 'gas'] : ['water', 'power']
}

function oneOf<Slot extends 'bill' | 'debt', Value extends Bill | Debt>(
  slot: Slot,
  kinds: readonly Value[],
  other: string | undefined,
): Filled<Value> {
  const [only] = kinds
  const choices = kinds.map(kind => ({ [slot]: kind }) as never)
  if (kinds.length > 1) return { ask: { slot, why: 'several', choices } }
  if (only !== undefined && other === undefined) return { value: only }
  if (other !== undefined) return { ask: { slot, why: 'unknown', heard: other, choices } }
  return {}
}

/** 充手机 and 给手机充钱 name no bill, but mean one. */
export const meansPhone = (text: string) => phoneAlone.test(text)
