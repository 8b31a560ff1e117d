import { anyOf, frame } from './frames.ts'
import frames from './frames.json' with { type: 'json' }
import type { FormIntent } from './understood.ts'

/** One act about money that was asked for: the words of it, and the phrases that stand where a payee stands. */
export interface Act {
  readonly intent: FormIntent
  readonly words: string
  readonly phrases: readonly string[]
}

/** Every act about money in a sentence from which denials and reports are gone. Two of them are one too many. */
export function actsOf(text: string, whole = text): Act[] {
  const acts: Act[] = []
  let rest = text
  const take = (intent: FormIntent, pattern: RegExp) => {
    rest = rest.replace(pattern, words => {
      acts.push({ intent, words, phrases: intent === 'pay-bill' ? peopleIn(words, rest) : [] })
      return '，'
    })
  }
  take('pay-bill', bareBill.test(whole) ? bareBill : bill)
  const transfers = transfersIn(rest)
  // 还老李五百 and 给女儿存五百 are for a person, whatever else the verb may mean.
  const forSomebody = transfers.some(({ phrases }) => phrases.length > 0)
  take('repay', forSomebody ? repayNamed : repay)
  take('deposit', forSomebody ? depositNamed : deposit)
  return [...acts, ...transfersIn(rest)]
}

const bill = anyOf(frames.bill, 'g')
const bareBill = frame(`^，*(?:我?(?:要|想))?${frames['bare-bill']}，*$`)
const repay = anyOf(frames.repay, 'g')
const repayNamed = anyOf(frames.repay.slice(0, 2), 'g')
const deposit = anyOf(frames.deposit, 'g')
const depositNamed = anyOf(frames.deposit.slice(0, 2), 'g')
const before = frame(frames.transfer['to-before'], 'g')
const after = frame(frames.transfer['to-after'], 'g')
const direct = frame(frames.transfer['to-direct'], 'g')
const topic = frame(frames.transfer.topic, 'g')
const either = frame(frames.transfer.either, 'g')
const give = frame(frames.transfer.give, 'g')
const plain = frame(frames.transfer.bare)
const weak = frame(frames['weak-transfer'])
const tangible = frame('{n}|钱|款|[账帐]|红包')

/** All phrases in the place of a payee make one transfer; whether they are one person is for the slots to say. */
function transfersIn(text: string): Act[] {
  const phrases: string[] = []
  let words = ''
  for (const pattern of [either, after, before, direct, topic, give]) {
    text.replace(pattern, (found: string, phrase: string) => {
      // 给女儿打 may be the telephone: without money in it, nothing was asked for.
      if (pattern !== either && weak.test(found) && !tangible.test(found)) return found
      words += found
      if (!myself.test(phrase)) phrases.push(phrase)
      return found
    })
  }
  if (words !== '') return [{ intent: 'transfer', words, phrases: phrases.filter(unique) }]
  return plain.test(text) ? [{ intent: 'transfer', words: text, phrases }] : []
}

function peopleIn(words: string, text: string): string[] {
  const found = forWhom.exec(words) ?? forWhom.exec(text)
  return found?.[1] ? [found[1]] : []
}

const forWhom = frame('(?:给|帮|替)(?:我|俺|咱)?(?:家)?(ⓟ+|{somebody})')
const myself = /^(?:我|俺|咱|你|您)们?$/
const unique = (phrase: string, index: number, all: readonly string[]) => all.indexOf(phrase) === index
