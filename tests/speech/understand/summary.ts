import type { Conversation, Slots, Understood } from '@yinqiao/speech/understand'

/** Slots as the tables write them: `{ payee: 'li-fang', fen: 50000 }`; somebody unknown is `?张三`. */
export function slotsOf({ payee, amount, term, bill, debt, memo, about }: Slots): Record<string, unknown> {
  const all = {
    payee: payee && ('unknown' in payee ? `?${payee.unknown}` : payee.id),
    fen: amount?.fen,
    months: term?.months,
    bill,
    debt,
    memo,
    about,
  }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined))
}

/** What was understood, and what has to be asked beyond what is merely missing. */
export function understoodOf(understood: Understood | null): Record<string, unknown> {
  if (!understood) return { intent: 'null' }
  const { intent, slots, ask } = understood
  return { intent, ...slotsOf(slots), ...(ask && ask.why !== 'missing' ? { ask: `${ask.slot}:${ask.why}` } : {}) }
}

/** Where a conversation stands, flat. */
export function standOf({ intent, slots, does, offers, risks, ready }: Conversation): Record<string, unknown> {
  return {
    ...slotsOf(slots),
    intent,
    does: does?.intent,
    offers: offers.length > 0,
    risks: risks.map(({ category, level }) => `${category}:${level}`).join(' '),
    ready: ready !== null,
  }
}
