import { touchesAmount } from './figures.ts'
import { filler, other, person } from './mask.ts'
import type { AmountOptions } from './heard.ts'
import type { Found } from './scan.ts'
import words from './words.json' with { type: 'json' }

/** What the words around a number make of it. `refused`: 不是八百. `ignore`: no money, or nobody can tell. */
export type Verdict = 'take' | 'near' | 'ask' | 'refused' | 'ignore'

const pause = new RegExp(`[，。、；：！？（）～,;!?()“”"'…—${person}${other}${filler} ]`)
const refusal = /(?:不是|不要|不用|别|没有|没|甭|不)(?:再|给|转|付|要|打|存|充|汇|交|借){0,2}$/
const longestFirst = (list: readonly string[]) => [...list].sort((one, two) => two.length - one.length)
const after = longestFirst([...words.after, ...words.afterAsk, ...words.behind])
const afterAsk = new Set(words.afterAsk)
const behind = new Set(words.behind)
// Three times a hundred, five of two yuan: the number heard is not what is paid. 一笔 is how everybody says it.
const times =
  /[二两三四五六七八九十几\d](?:次|回|遍|趟|笔|份|张|期)(?!日)|一(?:次|回|份|张|斤|位|晚)|一(?:个月|年|天|周|个?星期|个?礼拜|个?季)(?![前后]|[以之][前后内]|内)|分[二两三四五六七八九十\d]/
const hotline = /^(?:1[12]\d|9[56]\d{3}|1[02]\d{3}|12306)$/

/** Judges one number by its neighbours. `text` is covered, `said` is not. */
export function judge(text: string, said: string, found: Found, { expects }: AmountOptions): Verdict {
  const left = text.slice(0, found.at)
  const right = text.slice(found.end)
  if (refusal.test(left)) return 'refused'
  if (/[第负之/⁄*×+=%$€£.^_<>≈~≥≤—–−-]$/.test(left) || /^(?:[/⁄*×=%‰:^_°℃-]|\.\d|\+\d|[A-Za-z])/.test(right))
    return 'ignore'
  if (/[A-Za-z]$/.test(left) || /[A-Za-z]/.test(said.charAt(found.end))) return 'ignore'
  const money = expects === 'money' || words.verbs.some(verb => said.includes(verb))
  const behindIt = follows(right)
  if (found.unit === '') return money ? bare(left, behindIt, found, expects) : 'ignore'
  if (found.unit === '分' && !found.certainlyMoney && !(expects && alone(left, right))) return 'ignore'
  // 八角 is a spice, 三毛 a writer, until somebody asks how much.
  if (found.unit === '毛' && !found.certainlyMoney && !money) return 'ignore'
  if (found.heard === '一块' && !(expects && alone(left, right))) return together(left, right)
  if (behindIt === 'unknown') {
    const enough = found.fens.some(fen => fen >= 1000) && found.unit === '元' && money
    return found.certainlyMoney || enough ? 'ask' : 'ignore'
  }
  return worse(behindIt, precedes(left, true))
}

/** Words anywhere in the text that make every amount in it a question. */
export function doubtful(text: string, said: string): boolean {
  if (times.test(said)) return true
  const rest = words.benign.reduce((left, word) => left.split(word).join(' '), text)
  if (words.doubtful.some(word => rest.includes(word))) return true
  return /[吗么?？]/.test(text) && !words.polite.some(word => text.includes(word))
}

/** Words anywhere in the text that make every amount in it approximate. */
export function approximate(text: string): boolean {
  return words.near.some(word => text.includes(word))
}

function bare(left: string, right: ReturnType<typeof follows>, found: Found, expects: 'money' | undefined): Verdict {
  if (right === 'unknown') return 'ignore'
  const isolated = alone(left, right === 'end' ? '' : 'x')
  const yuan = (found.fens[0] ?? 0) / 100
  if (found.bare === 'decimal') return expects && isolated ? 'ask' : 'ignore'
  if (found.bare === 'figure') return expects && isolated && found.state === 'exact' && yuan > 0 ? 'ask' : 'ignore'
  const written = found.bare === 'written' ? found.heard : ''
  const whole = /^\d+$/.test(written)
  if (/[打拨]$/.test(left) && hotline.test(String(yuan))) return 'ask'
  // 转给6288 is more likely a card, 5 the rest of a longer number, and nine figures in a row an account.
  if (whole && (/[给到向]$/.test(left) || written.length > 8 || (written.length === 1 && !(expects && isolated))))
    return 'ask'
  return worse(right === 'end' ? 'take' : right, precedes(left, false))
}

function follows(right: string): 'end' | 'unknown' | 'take' | 'near' | 'ask' {
  if (right === '' || pause.test(right.charAt(0)) || /^\.(?!\d)/.test(right)) return 'end'
  const word = after.find(one => right.startsWith(one))
  if (word === undefined) return touchesAmount(right.charAt(0)) ? 'ask' : 'unknown'
  if (behind.has(word)) return 'near'
  return afterAsk.has(word) ? 'ask' : 'take'
}

function precedes(left: string, unit: boolean): Verdict {
  // 打上三百块 and 转个三百块 are orders; 上三百 is about so much, and 两个三百 is six hundred.
  if (/[转打汇发存充交付][上个]$/.test(left)) return 'take'
  if (words.nearest.some(word => left.endsWith(word))) return 'near'
  if (/[每各个张人份件只老阿次笔回]$/.test(left)) return 'ask'
  if (unit || left === '' || pause.test(left.charAt(left.length - 1))) return 'take'
  return words.before.some(word => left.endsWith(word)) ? 'take' : 'ask'
}

// 一块 is one yuan, or "together".
function together(left: string, right: string): Verdict {
  if (right !== '' && !pause.test(right.charAt(0))) return 'ignore'
  return /[转付打充存交汇借还缴]$/.test(left) ? 'take' : left === '' ? 'ignore' : 'ask'
}

function alone(left: string, right: string): boolean {
  const nothing = new RegExp(`^(?:${pause.source}|[就是要了吧啊呢呀])*$`)
  return nothing.test(left) && nothing.test(right)
}

function worse(one: Verdict | 'end', two: Verdict): Verdict {
  const all = [one === 'end' ? 'take' : one, two]
  return all.find(each => each === 'ask') ?? all.find(each => each === 'near') ?? 'take'
}
