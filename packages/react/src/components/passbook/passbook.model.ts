import type { Language, Token } from '@yinqiao/speech'

/** What a line is about; each has words of its own. */
export type EntryAbout =
  | 'opening'
  | 'pension'
  | 'salary'
  | 'transfer-out'
  | 'transfer-in'
  | 'transfer-revoked'
  | 'electricity'
  | 'water'
  | 'gas'
  | 'phone'
  | 'groceries'
  | 'pharmacy'
  | 'clinic'
  | 'shopping'
  | 'cash-out'
  | 'interest'

/** One line of a passbook. Amounts are whole fen: above zero came in, below zero went out. */
export interface PassbookEntry {
  readonly id: string
  readonly bookedAt: string | Date
  readonly about: EntryAbout
  /** Who was paid or paid; a shop, a person. */
  readonly counterparty: string | null
  readonly amountFen: number
  readonly balanceAfterFen: number
  /** Until when it can be taken back; null when it cannot. */
  readonly revocableUntil: string | Date | null
}

/** How many months stand open; the others are one press away. */
export const openMonths = 3
/** A year: older lines are a matter for the counter, not for a scroll without end. */
export const mostMonths = 12
/** 念给我听 reads so many and stops; a list read to its end is a list nobody follows. */
export const readAtOnce = 5

/** 11月, or 2025年 12月 in another year than the newest month's. `month` is `2026-11`. */
export function monthName(month: string, newest: string, language: Language): string {
  const sameYear = month.slice(0, 4) === newest.slice(0, 4)
  const name = new Date(`${month}-15T12:00:00+08:00`).toLocaleDateString(language, {
    ...(sameYear ? {} : { year: 'numeric' }),
    // As figures in Chinese, where the long one is 十一月; as three letters in English, where November breaks in two.
    month: language === 'en' ? 'short' : sameYear ? 'numeric' : 'long',
    timeZone: 'Asia/Shanghai',
  })
  // A place to break the line, so that no figure is torn from its 年.
  return name.replace('年', '年 ')
}

/** Sentences one after the other as one thing to say, each value still with a number of its own. */
export function joined(sentences: readonly (readonly Token[])[]): Token[] {
  const all: Token[] = []
  for (const tokens of sentences) {
    const from = (all.at(-1)?.group ?? -1) + 1
    all.push(...tokens.map(token => ({ ...token, group: token.group + from })))
  }
  return all
}

/** Whether a line can still be taken back. Without `now` the bank's word stands as it is. */
export const canRevoke = ({ revocableUntil }: PassbookEntry, now: Date | undefined): boolean =>
  revocableUntil !== null && (now === undefined || new Date(revocableUntil) > now)

/** The shop or office of a line; of a transfer the other side is in its words already. */
export const shopOf = ({ about, counterparty }: PassbookEntry): string | null =>
  about.startsWith('transfer-') ? null : counterparty
