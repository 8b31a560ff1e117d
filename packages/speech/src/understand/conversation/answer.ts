import { maskNames, nameSign, somebody, surnames } from '../contacts/contacts.ts'
import { bare } from '../intent/commands.ts'
import { anyOf, frame } from '../intent/frames.ts'
import frames from '../intent/frames.json' with { type: 'json' }
import { amountOf, billOf, debtOf, payeeOf, termOf } from '../intent/slots.ts'
import type { Ask, Choice, FormIntent, Slots } from '../intent/understood.ts'
import { normalise } from '../normalise/normalise.ts'
import type { Conversation, Pending } from './state.ts'

/** What an answer fills, or what it leaves to be asked. Null: it was no answer. */
export interface Answer {
  readonly slots: Slots
  readonly intent?: FormIntent
  readonly ask?: Ask
}

/** Takes words as the answer to what is pending: a name, an amount, 第二个, 三年. Nothing is taken that was not said. */
export function answerTo(pending: Pending, text: string, state: Conversation): Answer | null {
  const said = normalise(text)
  const choice = chosenBy(bare(said), pending)
  if (choice) return take(choice)
  if (pending.slot === 'risk') return null
  if (pending.slot === 'intent') {
    const found = pending.choices.filter(each => 'intent' in each && topics[each.intent].test(said))
    const [only] = found
    return only && found.length === 1 ? take(only) : null
  }
  if (pending.slot === 'change') return anything(said, state)
  if (denies.test(said)) return null
  return fillOf(pending.slot, said, state)
}

/** A correction: 不是二姐，是大姐; 不对，五百; 改成三年. Null when it is none, or says nothing new. */
export function correctionIn(text: string, state: Conversation): Answer | null {
  const said = normalise(text)
  const found = correction.exec(said)
  return found?.[1] ? anything(found[1], state) : null
}

/** A touch, or 第一个. */
export function take(choice: Choice): Answer {
  if ('intent' in choice) return { intent: choice.intent, slots: {} }
  return { slots: choice }
}

const correction =
  /^(?:[^，。]{0,6}，)?(?:不是[^是]{1,14}?[，,。 ]*(?:而是|应该是|是|要)|(?:不对不对|不对|错了|弄错了|说错了|搞错了|不是这个|不是的|不是)[，,。 啊呀了]*(?:应该)?(?:是|要|我说的是|我是说|改成)?|(?:[^，。]{0,6})?(?:改成|改为|换成|换作|改到)|我说的是|我是说|应该是)[，,。 ]*(.{1,20})$/
const denies = /^(?:不|别|没|甭)/
const topics: Readonly<Record<FormIntent, RegExp>> = {
  transfer: frame(frames.topics.transfer),
  'pay-bill': frame(`交|缴|${frames.topics['pay-bill']}`),
  repay: frame(`还(?!是)|${frames.topics.repay}`),
  deposit: frame(`存|${frames.topics.deposit}`),
}
const lead = anyOf(['是的?', '就是?', '转?给', '汇给', '打给', '发给', '我?(?:要|想)', '转', '，', '给我'])
const person = frame(
  `^(?:${lead.source})*(ⓟ+|(?:我|俺|咱)?(?:家)?的?${somebody}|[^，]{1,8}?)(?:的|那个|，|吧|啊|呀)*({a})?(?:吧|啊|呀|，|。)*$`,
)
const named = new RegExp(nameSign)
const likeName = new RegExp(
  `${somebody}|^[${surnames}][\\u4e00-\\u9fff]{1,3}$|的.{1,4}$|(?:同学|邻居|老师|战友|老乡|朋友|尾号.*)$`,
)

function chosenBy(said: string, { choices, slot }: Pending): Choice | undefined {
  if (choices.length === 0) return undefined
  const counted = /^(?:我?(?:要|选|说的?是)?)?(?:那个|就|是)?第([一二两三四五六1-6])[个位种件笔样]?/.exec(said)
  const bareCount = slot === 'amount' ? null : /^([一二三四五六1-6])(?:号|个)?$/.exec(said)
  const figure = (counted ?? bareCount)?.[1]
  if (figure) return choices[Number(figure) ? Number(figure) - 1 : '一二三四五六'.indexOf(figure.replace('两', '二'))]
  if (/^(?:头一?[个位]|前[面边](?:那)?[个位]|前一?[个位]|上面(?:那)?[个位]?|先头那个)$/.test(said)) return choices[0]
  if (/^(?:最后一?[个位]?|末一?[个位]|最下面(?:那)?[个位]?)$/.test(said)) return choices[choices.length - 1]
  if (choices.length === 2 && /^(?:后[面边](?:那)?[个位]|后一?[个位]|下面(?:那)?[个位]?)$/.test(said)) return choices[1]
  return undefined
}

function fillOf(
  slot: Exclude<Pending['slot'], 'risk' | 'change' | 'intent'>,
  said: string,
  state: Conversation,
): Answer | null {
  if (slot === 'payee') return payeeIn(said, state)
  const filled =
    slot === 'amount'
      ? amountOf(maskNames(said, state.contacts).text)
      : slot === 'bill'
        ? billOf(said)
        : slot === 'debt'
          ? debtOf(said)
          : termOf(said)
  if (filled.value !== undefined) return { slots: { [slot]: filled.value } }
  return filled.ask ? { slots: {}, ask: filled.ask } : null
}

function payeeIn(said: string, { contacts }: Conversation): Answer | null {
  const masked = maskNames(bare(said), contacts)
  const found = person.exec(masked.text)
  if (!found?.[1]) return null
  const payee = payeeOf([found[1]], masked.named, contacts)
  const amount = found[2] ? amountOf(found[2]).value : undefined
  const slots: Slots = amount ? { amount } : {}
  if (payee.value && !('unknown' in payee.value)) return { slots: { ...slots, payee: payee.value } }
  // Somebody unknown has to sound like somebody: a surname, or kin.
  const isName = payee.ask?.why !== 'unknown' || likeName.test(payee.ask.heard ?? '')
  return payee.ask && isName ? { slots, ask: payee.ask } : null
}

/** Whatever the form has a place for: a name, an amount, a bill. An unknown name only where a name is said at all. */
function anything(said: string, state: Conversation): Answer | null {
  const { intent, contacts } = state
  const { text } = maskNames(said, contacts)
  const isName = named.test(text) || frame(`^(?:${lead.source})*${somebody}`).test(text)
  const payee = intent === 'transfer' && isName ? payeeIn(said, state) : null
  const amount = payee?.slots.amount ? null : fillOf('amount', said, state)
  const others = (['bill', 'debt', 'term'] as const)
    .filter(slot =>
      slot === 'bill' ? intent === 'pay-bill' : slot === 'debt' ? intent === 'repay' : intent === 'deposit',
    )
    .map(slot => fillOf(slot, said, state))
  const all = [payee, ...others, amount].filter(each => each !== null)
  if (all.length === 0) return null
  const slots: Slots = Object.assign({}, ...all.map(each => each.slots))
  const ask = all.map(each => each.ask).find(Boolean)
  return ask ? { slots, ask } : { slots }
}
