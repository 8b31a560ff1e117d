import { missingOf, isUnknown } from '../intent/form.ts'
import type { Ask, FormIntent, Slots } from '../intent/understood.ts'
import { type Conversation, message, type Message, type Pending } from './state.ts'

/** Goes on with the form: a warning first, then what is unclear, then what is missing; with nothing left it is ready. */
export function next(state: Conversation, ask?: Ask): Conversation {
  const { intent, slots } = state
  const idle = { ...state, failures: 0, offers: [], pending: null, ready: null }
  if (intent === null && ask?.slot !== 'intent') return idle
  const warning = unpassed(state)
  if (warning.length > 0) {
    const pending: Pending = { slot: 'risk', why: 'sure', message: message('stop'), choices: [] }
    return { ...idle, pending, say: [...warning, pending.message] }
  }
  const open = ask ?? firstMissing(intent, slots)
  if (open) {
    const pending = pendingOf(open, intent, slots)
    return { ...idle, pending, say: [pending.message] }
  }
  if (intent === null) return idle
  return {
    ...idle,
    ready: { only: 'fills-the-form', intent, slots, risks: state.risks },
    say: [...notices(state), message('ready')],
  }
}

/** The question for one thing that is unclear or missing. */
export function pendingOf(ask: Ask, intent: FormIntent | null, slots: Slots): Pending {
  return { slot: ask.slot, why: ask.why, message: question(ask, intent, slots), choices: ask.choices }
}

/** Explanations of warnings that need a touch. */
export function unpassed({ risks, passed }: Conversation): Message[] {
  return risks
    .filter(({ category, level }) => level === 'stop' && !passed.includes(category))
    .map(({ say }) => message(say.slice('voice-command.'.length)))
}

/** Explanations of what is worth mentioning, once it matters. */
export function notices({ risks }: Conversation): Message[] {
  return risks.filter(({ level }) => level === 'notice').map(({ say }) => message(say.slice('voice-command.'.length)))
}

function firstMissing(intent: FormIntent | null, slots: Slots): Ask | undefined {
  const [slot] = intent ? missingOf(intent, slots) : []
  return slot && { slot, why: 'missing', choices: [] }
}

const asks: Readonly<Record<FormIntent, string>> = {
  transfer: 'ask-amount',
  'pay-bill': 'ask-pay-amount',
  repay: 'ask-pay-amount',
  deposit: 'ask-deposit-amount',
}

function question({ slot, why, heard = '', choices }: Ask, intent: FormIntent | null, slots: Slots): Message {
  const [first] = choices
  if (slot === 'intent') return message('one-intent')
  if (slot === 'payee') {
    if (why === 'which') return message('which-payee', { heard, count: choices.length })
    if (why === 'sure' && first && 'payee' in first) return message('sure-payee', { heard, payee: first.payee.name })
    if (why === 'unknown') return message('unknown-payee', { heard })
    return message(why === 'several' ? 'one-payee' : 'ask-payee')
  }
  if (slot === 'amount') {
    if (why === 'which') return message('which-amount', { heard })
    if (why === 'sure' && first && 'amount' in first) return message('sure-amount', { fen: first.amount.fen })
    if (why === 'about') return message('about-amount', { heard })
    if (why === 'several') return message('one-amount')
    if (why !== 'missing' || intent === null) return message('unclear-amount')
    const { payee } = slots
    return intent === 'transfer' && payee && !isUnknown(payee)
      ? message('ask-amount', { payee: payee.name })
      : message(intent === 'transfer' ? 'ask-pay-amount' : asks[intent])
  }
  if (slot === 'term') return message('ask-term')
  const { missing, several, unknown } = kinds[slot]
  return why === 'unknown' ? message(unknown, { heard }) : message(why === 'several' ? several : missing)
}

const kinds = {
  bill: { missing: 'ask-bill', several: 'one-bill', unknown: 'unknown-bill' },
  debt: { missing: 'ask-debt', several: 'one-debt', unknown: 'unknown-debt' },
} as const
