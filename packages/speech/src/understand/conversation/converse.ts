import { parseIntent } from '../intent/intent.ts'
import { isUnknown } from '../intent/form.ts'
import type { Intent, Slots, Understood } from '../intent/understood.ts'
import { findRisks, mergeRisks } from '../risk/risk.ts'
import { type Answer, answerTo, correctionIn, take } from './answer.ts'
import { next, notices, unpassed } from './next.ts'
import { type Conversation, type ConversationEvent, message, type Pending } from './state.ts'

/**
 * One turn of a conversation. Pure: the same state and event give the same state. A filled slot is only changed by a
 * correction, a new command or a cancel; nothing is ready while something is asked; and ready only fills a form.
 */
export function converse(state: Conversation, event: ConversationEvent): Conversation {
  const turn = { ...state, does: null }
  if ('heard' in event) return heard({ ...turn, now: event.now ?? state.now }, event.heard)
  if ('chosen' in event) return chosen(turn, event.chosen)
  if ('cancelled' in event) return cleared(turn)
  return failed(turn, 'still-there')
}

function heard(turn: Conversation, text: string): Conversation {
  const { contacts, now, before, pending } = turn
  const understood = parseIntent(text, contacts, { now, before })
  const risks = mergeRisks(turn.risks, understood?.risks ?? findRisks(text, { before }))
  const state = { ...turn, risks, before: text }
  const form = understood && isForm(understood)
  if (form) return command(state, form)

  const mended = state.intent ? correctionIn(text, state) : null
  if (mended) return filled(state, mended)
  const answer = pending && (!understood || isAnswerLike(understood.intent)) ? answerTo(pending, text, state) : null
  // 对 is a yes before it could be anybody's name; 对，女儿 is an answer.
  const clear = answer && !(answer.ask && understood)
  if (clear) return answered(state, pending, answer)
  if (understood) return other(state, understood)
  // A warning is not something to understand: it waits for a hand.
  return pending?.slot === 'risk' || risks.length > turn.risks.length ? warned(state) : failed(state, 'not-understood')
}

type Form = Understood & { readonly intent: 'transfer' | 'pay-bill' | 'repay' | 'deposit' }

const isForm = (understood: Understood): Form | null =>
  ['transfer', 'pay-bill', 'repay', 'deposit'].includes(understood.intent) ? (understood as Form) : null
const isAnswerLike = (intent: Intent) => intent === 'yes' || intent === 'no' || intent === 'report'

/** A command of its own; the same one again adds to what is there. */
function command(state: Conversation, { intent, slots, ask }: Form): Conversation {
  if (ask?.slot === 'intent') return next({ ...state, intent: null, slots: {} }, ask)
  const merged = state.intent === intent ? { ...state.slots, ...slots } : slots
  const wanted = ask?.why === 'missing' ? undefined : ask
  // An unclear new payee must not leave the old one standing.
  return next({ ...state, intent, slots: wanted ? without(merged, wanted.slot) : merged }, wanted)
}

function answered(state: Conversation, pending: Pending | null, answer: Answer): Conversation {
  if (answer.intent) return next({ ...state, intent: answer.intent, slots: {} })
  const nothingNew = answer.ask && pending?.slot === answer.ask.slot && Object.keys(answer.slots).length === 0
  const after = filled(state, answer)
  // Asked for a name and got one that is unknown: the question has failed once more.
  return nothingNew ? counted({ ...after, failures: state.failures }, after.say) : after
}

function filled(state: Conversation, { slots, ask }: Answer): Conversation {
  const merged = { ...(ask ? without(state.slots, ask.slot) : state.slots), ...slots }
  return next({ ...state, slots: merged }, ask)
}

function without(slots: Slots, slot: string): Slots {
  if (slot === 'payee' && slots.payee && isUnknown(slots.payee)) return slots
  return Object.fromEntries(Object.entries(slots).filter(([name]) => name !== slot))
}

/** What is said to the page or the voice. What is being filled in stays, unless another page is wanted. */
function other(state: Conversation, { intent, slots }: Understood): Conversation {
  const does = { intent: intent as NonNullable<Conversation['does']>['intent'], slots }
  if (intent === 'yes') return yes(state)
  if (intent === 'no') return no(state)
  if (intent === 'cancel') return { ...cleared(state), does }
  if (intent === 'home') return { ...empty(state), does, say: [message('done')] }
  if (intent === 'report') return { ...warned(state), does }
  if (intent === 'question') return { ...state, does, say: [message('question')] }
  if (intent === 'human') return { ...state, does, say: [message('human')] }
  if (pages.has(intent)) return { ...empty(state), does, say: [message('opening')] }
  // 再说一遍 and 大点声 are about what is being said, which therefore stays.
  return { ...state, does }
}

const pages: ReadonlySet<Intent> = new Set(['balance', 'passbook', 'pension', 'lost-card', 'book-branch'])

function yes(state: Conversation): Conversation {
  const { pending } = state
  const [only] = pending?.choices ?? []
  if (only && pending?.why === 'sure' && pending.slot !== 'risk') return filled(state, take(only))
  if (state.ready || pending?.slot === 'risk') return { ...state, say: [message('yes-on-screen')] }
  return failed(state, 'not-understood')
}

function no(state: Conversation): Conversation {
  const { pending } = state
  if (pending?.slot === 'risk') return cleared(state)
  if (pending?.why === 'sure') return next(state)
  if (!state.ready) return failed(state, 'not-understood')
  const change: Pending = { slot: 'change', why: 'missing', message: message('ask-change'), choices: [] }
  return { ...state, ready: null, pending: change, say: [change.message] }
}

function chosen(state: Conversation, choice: Extract<ConversationEvent, { chosen: unknown }>['chosen']): Conversation {
  if (!('risk' in choice)) return answered(state, state.pending, take(choice))
  if (choice.risk === 'wait') return cleared(state)
  if (choice.risk === 'ask-bank') return { ...state, does: { intent: 'human', slots: {} }, say: [message('human')] }
  const passed = state.risks.map(({ category }) => category)
  return next({ ...state, passed })
}

/** Says the warnings again; a form in hand waits behind them. */
function warned(state: Conversation): Conversation {
  const warning = [...unpassed(state), ...notices(state)]
  if (state.intent && unpassed(state).length > 0) return next(state)
  const say = warning.length > 0 ? warning : [message('report')]
  return { ...state, say: state.pending ? [...say, state.pending.message] : say }
}

function failed(state: Conversation, why: 'not-understood' | 'still-there'): Conversation {
  return counted(state, [message(why), ...(state.pending ? [state.pending.message] : [])])
}

function counted(state: Conversation, say: Conversation['say']): Conversation {
  const failures = state.failures + 1
  if (failures < 2) return { ...state, failures, say }
  return { ...state, failures, offers: ['human', 'typing'], say: [message('offer-help')] }
}

function cleared(state: Conversation): Conversation {
  return { ...empty(state), say: [message('cancelled')] }
}

/** Nothing being filled in; what gave cause for worry stays. */
function empty(state: Conversation): Conversation {
  return { ...state, intent: null, slots: {}, pending: null, ready: null, failures: 0, offers: [] }
}
