import type { Contact, Masked } from '../contacts/contacts.ts'
import type { Act } from './acts.ts'
import { amountOf, billOf, debtOf, type Filled, meansPhone, memoOf, payeeOf, termOf } from './slots.ts'
import type { Ask, FormIntent, NeededSlot, Slots, Understood } from './understood.ts'

/** Slots each form cannot do without, in the order they are asked for. A bill's amount is the bank's to tell. */
export const needed: Readonly<Record<FormIntent, readonly NeededSlot[]>> = {
  transfer: ['payee', 'amount'],
  'pay-bill': ['bill'],
  repay: ['debt'],
  deposit: ['amount', 'term'],
}

type Form = Pick<Understood, 'intent' | 'slots' | 'missing' | 'ask'>

/** Fills a form with what was said of the one act, or asks which of several goes first. */
export function formOf(acts: readonly Act[], said: Masked & { readonly contacts: readonly Contact[] }): Form {
  const intents = acts.map(({ intent }) => intent).filter((intent, index, all) => all.indexOf(intent) === index)
  const [intent] = intents
  // With two acts nobody knows whose amount is whose: none of it is kept.
  if (intent === undefined || intents.length > 1) {
    const ask: Ask = { slot: 'intent', why: 'several', choices: intents.map(each => ({ intent: each })) }
    return { intent: intent ?? 'transfer', slots: {}, missing: [], ask }
  }
  const words = acts.map(act => act.words).join('，')
  const phrases = acts.flatMap(act => act.phrases)
  const { memo, rest } = memoOf(said.text, said.named)
  const amountText = phrases.reduce((text, phrase) => text.split(phrase).join('，'), rest)
  const filled: { readonly [Slot in NeededSlot]?: Filled<unknown> } = {
    ...(intent === 'transfer' || intent === 'pay-bill' ? { payee: payeeOf(phrases, said.named, said.contacts) } : {}),
    amount: amountOf(amountText),
    ...(intent === 'pay-bill' ? { bill: billWith(words) } : {}),
    ...(intent === 'repay' ? { debt: debtOf(said.text) } : {}),
    ...(intent === 'deposit' ? { term: termOf(said.text) } : {}),
  }
  const slots: Record<string, unknown> = intent === 'transfer' && memo !== undefined ? { memo } : {}
  for (const [slot, { value }] of Object.entries(filled)) if (value !== undefined) slots[slot] = value
  return asked(intent, slots as Slots, filled)
}

/** What is still to be asked for a form: first what was unclear, then what is missing. */
export function missingOf(intent: FormIntent, slots: Slots): NeededSlot[] {
  return needed[intent].filter(slot => slots[slot] === undefined || (slot === 'payee' && isUnknown(slots.payee)))
}

/** Somebody was named who is no contact. */
export const isUnknown = (payee: Slots['payee']): payee is { readonly unknown: string } =>
  payee !== undefined && 'unknown' in payee

function asked(intent: FormIntent, slots: Slots, filled: { readonly [Slot in NeededSlot]?: Filled<unknown> }): Form {
  const missing = missingOf(intent, slots)
  const unclear = [...needed[intent], 'amount' as const, 'payee' as const].map(slot => filled[slot]?.ask).find(Boolean)
  const [first] = missing
  const ask: Ask | undefined = unclear ?? (first && { slot: first, why: 'missing', choices: [] })
  return ask ? { intent, slots, missing, ask } : { intent, slots, missing }
}

function billWith(words: string): ReturnType<typeof billOf> {
  const bill = billOf(words)
  if (bill.value !== undefined || bill.ask) return bill
  const meant = meansPhone(words) ? 'phone' : /电/.test(words) ? 'power' : /气/.test(words) ? 'gas' : undefined
  return meant ? { value: meant } : {}
}
