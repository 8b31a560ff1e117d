import type { Act } from './acts.ts'
import { anyOf, frame } from './frames.ts'
import frames from './frames.json' with { type: 'json' }
import type { FormIntent, PageIntent } from './understood.ts'

/** The page somebody asks to see, or a person. */
export function pageOf(text: string, nameSign: string): PageIntent | 'human' | null {
  if (human.test(text)) return 'human'
  if (pension.test(text) && !/丢|挂失|偷|不见/.test(text)) return 'pension'
  if (lostCard.test(text) && !foundCard.test(text) && !/(?:他|她|人家|别人)的?(?:\S{0,3})卡/.test(text))
    return 'lost-card'
  if (branch.test(text)) return 'book-branch'
  // 女儿卡里还有多少钱 is not hers to see.
  if (balance.test(text) && !new RegExp(`${nameSign}的?(?:卡|账户|存折|余额)`).test(text)) return 'balance'
  return passbook.test(text) ? 'passbook' : null
}

/** What a question is about: 怎么转账, 转账要手续费吗. `whole` still has everything in it, `text` what is wanted. */
export function questionOf(whole: string, text: string, acts: readonly Act[]): FormIntent | PageIntent | null {
  const about = topicOf(whole)
  if (about === null) return null
  if (hard.test(whole)) return about
  const isQuery = about !== 'transfer' && about !== 'pay-bill' && about !== 'repay' && about !== 'deposit'
  if (isQuery) return null
  if (soft.test(whole) && !passbook.test(text) && !balance.test(text)) return about
  // 可以转账吗, with nobody and nothing named, wants to know; 给女儿转五百可以吗 wants it done.
  const vague = acts.length > 0 && acts.every(({ phrases, words }) => phrases.length === 0 && !figure.test(words))
  return vague && /[吗么](?:，|$)/.test(whole) && /能|可以|会|安全|行/.test(whole) && !/帮|给我|替/.test(whole)
    ? about
    : null
}

function topicOf(text: string): FormIntent | PageIntent | null {
  return topics.find(([, pattern]) => pattern.test(text))?.[0] ?? null
}

const hard = anyOf(frames.question.hard)
const soft = anyOf(frames.question.soft)
const topics = Object.entries(frames.topics).map(
  ([name, source]) => [name as FormIntent | PageIntent, frame(source)] as const,
)
const human = anyOf(frames.human)
const lostCard = anyOf(frames['lost-card'])
const foundCard = frame(frames['found-card'])
const pension = anyOf(frames.pension)
const branch = anyOf(frames['book-branch'])
const balance = anyOf(frames.balance)
const passbook = anyOf(frames.passbook)
const figure = frame('{n}')
