import type { Contact } from '../contacts/contacts.ts'
import type { Ask, Choice, FormIntent, Intent, Slots } from '../intent/understood.ts'
import type { Risk, RiskCategory } from '../risk/risk.ts'

/** A message of locales and what goes into its holes; amounts are whole fen. */
export interface Message {
  readonly id: `voice-command.${string}`
  readonly values: Readonly<Record<string, string | number>>
}

/** What is being asked. `change`: something is wrong, but what? `risk`: only a touch goes on. */
export interface Pending {
  readonly slot: Ask['slot'] | 'change' | 'risk'
  readonly why: Ask['why']
  readonly message: Message
  /** In the order they are shown and said, for 第一个. Empty when the answer is open. */
  readonly choices: readonly Choice[]
}

/**
 * All a form needs. It fills the form and nothing else: the customer checks it on the screen and confirms by hand. There
 * is no act of moving money in this room, and no yes is ever taken from a voice.
 */
export interface Ready {
  readonly only: 'fills-the-form'
  readonly intent: FormIntent
  readonly slots: Slots
  readonly risks: readonly Risk[]
}

/** Where a conversation stands; pure data. */
export interface Conversation {
  readonly contacts: readonly Contact[]
  readonly now: Date
  /** The form being filled, if any. */
  readonly intent: FormIntent | null
  readonly slots: Slots
  readonly pending: Pending | null
  readonly ready: Ready | null
  /** What the page or the voice should do about this turn: open the balance, repeat, find a person. Once. */
  readonly does: { readonly intent: Exclude<Intent, FormIntent>; readonly slots: Slots } | null
  /** What to show and say next, never empty. */
  readonly say: readonly Message[]
  /** Asks that failed in a row. From the second on a person and the keyboard are offered. */
  readonly failures: number
  readonly offers: readonly ('human' | 'typing')[]
  /** Every risk since the conversation began. None is ever dropped. */
  readonly risks: readonly Risk[]
  /** Warnings the customer has passed by touch. */
  readonly passed: readonly RiskCategory[]
  /** What was said the turn before. */
  readonly before: string
}

/** Heard or typed words; a touch; the customer closes it; nobody said anything for a while. */
export type ConversationEvent =
  | { readonly heard: string; readonly now?: Date }
  | { readonly chosen: Choice | { readonly risk: 'go-on' | 'wait' | 'ask-bank' } }
  | { readonly cancelled: true }
  | { readonly tick: 'timeout' }

export const message = (id: string, values: Message['values'] = {}): Message => ({ id: `voice-command.${id}`, values })

/** A conversation that has not begun. */
export function startConversation(contacts: readonly Contact[], now: Date): Conversation {
  return {
    contacts,
    now,
    intent: null,
    slots: {},
    pending: null,
    ready: null,
    does: null,
    say: [message('start')],
    failures: 0,
    offers: [],
    risks: [],
    passed: [],
    before: '',
  }
}
