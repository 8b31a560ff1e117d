import { type Contact, maskNames, nameSign, unmask } from '../contacts/contacts.ts'
import { parseDate } from '../date/parse-date.ts'
import { parsePeriod } from '../date/parse-period.ts'
import { normalise } from '../normalise/normalise.ts'
import { findRisks } from '../risk/risk.ts'
import { parseYesNo } from '../yes-no/yes-no.ts'
import { type Act, actsOf } from './acts.ts'
import { wantedOf } from './clauses.ts'
import { bare, commandOf, looselyCommandOf } from './commands.ts'
import { frame } from './frames.ts'
import frames from './frames.json' with { type: 'json' }
import { formOf } from './form.ts'
import { pageOf, questionOf } from './pages.ts'
import type { Command, Intent, Slots, Understood } from './understood.ts'

export interface IntentOptions {
  /** Today, for 上个月 and 明天. */
  readonly now: Date
  /** What was said the turn before, for fraud whose words come in two breaths. */
  readonly before?: string
}

/**
 * Understands what a person asks for, or null when it is about nothing known. It only ever fills a form or opens a page:
 * payee and amount are literally what was said, and at most one act about money comes out of one sentence.
 */
export function parseIntent(spoken: string, contacts: readonly Contact[], options: IntentOptions): Understood | null {
  const heard = simplify(normalise(spoken))
  const risks = findRisks(heard, options)
  const simple = (intent: Intent, slots: Slots = {}): Understood => ({ intent, slots, missing: [], risks, heard })
  const command = commandOf(heard)
  if (command) return simple(command)

  const masked = maskNames(pauses(heard), contacts)
  if (withdrawn.test(masked.text)) return simple('cancel')
  const wanted = wantedOf(masked.text)
  // Only what was said now: 他让我转 of the turn before is a risk still, and no report any more.
  const told = wanted.told || findRisks(heard).some(({ category }) => category === 'told-to')
  const text = wanted.text
  const acts = told ? [] : actsOf(text, masked.text)
  const page = pageOf(wanted.shown, nameSign)
  const about = questionOf(masked.text, wanted.shown, acts)
  if (about && !told && !shows(page, masked.text)) return simple('question', { about })

  const named = { ...masked, text, contacts }
  // 给女儿的钱转了吗 looks back, whoever is named in it.
  const looksBack = page === 'passbook' && /(?:吗|么|没有?|多少|哪[里儿]?)，*$/.test(wanted.shown)
  if (acts.length > 0 && !looksBack && (page === null || acts.some(isFull)))
    return { ...formOf(acts, named), risks, heard }
  // 客服说要刷流水 asks for no passbook.
  if (page && page !== 'human' && page !== 'lost-card' && findRisks(heard).some(({ level }) => level === 'stop')) {
    return simple('report')
  }
  if (page === 'human') return simple('human')
  if (page === 'passbook') return simple(page, known({ period: parsePeriod(heard, options) }))
  if (page === 'book-branch') return simple(page, known({ date: dateOf(heard, options) }))
  if (page) return simple(page)

  if (told || risks.length > 0) return simple('report')
  const meant = looselyCommandOf(heard)
  if (meant) return simple(meant)
  const yesNo = parseYesNo(heard)
  if (yesNo) return simple(yesNo satisfies Command)
  const dropped = wantedOf(masked.text)
  if (dropped.later) {
    const topic = questionOf(`${unmask(masked.text, masked.named)}怎么办`, masked.text, actsOf(masked.text))
    return topic ? simple('question', { about: topic }) : null
  }
  return dropped.negated && refuses(masked.text) ? simple('cancel') : null
}

/** A question of money, or a command, hidden in courtesies: for the conversation. */
export { bare }

// 给女儿转五百，算了不转了.
const withdrawn = frame(frames.withdrawn)
const isFull = ({ intent, phrases }: Act) => intent === 'pay-bill' || phrases.length > 0
// 不要转账 and 别转了 are said to us; 我没转过账 only tells.
const refuses = (text: string) => /别|不|甭|取消|停|莫|勿/.test(text) && !/没|(?:他|她|人家|谁)[^，]{0,6}不/.test(text)
// 卡丢了怎么办 wants the card stopped, 最近的网点在哪 a list; 怎么挂失 wants to know.
const shows = (page: ReturnType<typeof pageOf>, text: string) =>
  (page === 'lost-card' && !/怎么挂|怎么解|挂失.*(?:收费|费|多久)/.test(text)) ||
  (page === 'pension' && !/怎么|认证|如何|咋(?!还没)/.test(text)) ||
  (page === 'book-branch' && !/怎么|咋|几点|什么时候|手续/.test(text))
const traditional = new Map<string, string>()
for (let at = 0; at < frames.traditional.length; at += 2) {
  traditional.set(frames.traditional.charAt(at), frames.traditional.charAt(at + 1))
}
const simplify = (text: string) => text.replace(/[\u4e00-\u9fff]/g, sign => traditional.get(sign) ?? sign)
const pauses = (text: string) => text.replace(/[。！？；：、,.!?;:…\s]+(?!\d)/g, '，')

function dateOf(text: string, options: IntentOptions): Slots['date'] | null {
  const date = parseDate(text, { now: options.now, towards: 'future' })
  return date && !('ask' in date) ? { date: date.date, heard: date.heard } : null
}

/** Only what is known: a slot that was not said is not there. */
function known(slots: { readonly [K in keyof Slots]: Slots[K] | null }): Slots {
  return Object.fromEntries(Object.entries(slots).filter(([, value]) => value !== null && value !== undefined))
}
