import { frame, anyOf } from './frames.ts'
import frames from './frames.json' with { type: 'json' }

/** What is left of a sentence to act on, and what was said in the parts that are no request. */
export interface Wanted {
  readonly text: string
  /** The same for what is only shown: 我存了多少钱 is no act, and still a question. */
  readonly shown: string
  /** 别转, 不要转账. */
  readonly negated: boolean
  /** 明天再转, 要是转五百. */
  readonly later: boolean
  /** 他让我转账. */
  readonly told: boolean
}

/**
 * Takes out what must not become an act: what is not wanted, what was done before, what others do or demand, what may
 * be one day. What stands beside it in the same breath stays.
 */
export function wantedOf(sentence: string): Wanted {
  const { text: afterTold, cut: told } = cut(
    sentence.replace(owed, '交$1').replace(purpose, '$1，').replace(innocent, polite),
    toldBy,
  )
  const { text: afterNo, cut: negated } = cut(afterTold, negation)
  const { text: afterLater, cut: later } = cut(afterNo, future)
  const text = afterLater.split('，').map(done).join('，')
  return { text, shown: cut(cut(sentence, toldBy).text, negation).text, negated, later, told }
}

// 电费还没交，帮我交一下: what she wants is to pay it.
const owed = frame(frames.owed, 'g')
// 转两千给儿子交房租 is one act.
const purpose = frame(frames.purpose, 'g')
const innocent = anyOf(frames.innocent, 'g')
const negation = frame(frames.negation, 'g')
const future = frame(frames.future, 'g')
const toldBy = frame(frames.told, 'g')
const longAgo = frame(frames.past['long-ago'], 'g')
const alreadyDone = anyOf(frames.past.done, 'g')
const byOthers = anyOf(frames.past.others, 'g')
const asksForIt = frame(frames['asks-for-it'])
const towards = /[给跟往向为替帮和]$/

/** 把电费交了 and 帮我还了 are requests, whatever 了 says; 昨天交了 and 女儿给我转了 are not. */
function done(clause: string): string {
  const mine = clause.replace(longAgo, '').replace(byOthers, (words, ...found: unknown[]) =>
    // 给女儿现在转: she gets it, and does nothing herself.
    towards.test(
      clause.slice(
        0,
        found.find(at => typeof at === 'number'),
      ),
    )
      ? words
      : '',
  )
  return asksForIt.test(mine) ? mine : mine.replace(alreadyDone, '')
}

// 能不能转 is asking for it; 不好意思 and 不知道 deny nothing. A mark stays where they were, for frames not to reach over.
function polite(words: string): string {
  if (words === '够不够') return words
  return /^(?:能|可|行|好|是|对|别)/.test(words) ? '' : '，'
}

function cut(text: string, pattern: RegExp): { text: string; cut: boolean } {
  const rest = text.replace(pattern, '，')
  return { text: rest, cut: rest !== text }
}
