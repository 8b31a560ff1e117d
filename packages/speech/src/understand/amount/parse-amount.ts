import { normalise } from '../normalise/normalise.ts'
import { approximate, doubtful, judge, type Verdict } from './context.ts'
import { numeric, withoutCapitals, withoutLetters } from './figures.ts'
import type { AmountHeard, AmountOptions, Candidate } from './heard.ts'
import { filler, mask } from './mask.ts'
import { type Found, scan } from './scan.ts'
import words from './words.json' with { type: 'json' }

const foreign = words.foreign.join('|')
const currency = new RegExp(
  `(?:[$€£₩]|${foreign.replace(/刀\\||港\\||欧\\||镑\\|/g, '')})\\s?[${numeric}.,]+|[${numeric}][${numeric}.,块元多来]*(?:${foreign}|[$€£₩])`,
  'i',
)

/**
 * Finds the amount of yuan a person named, in whole fen: 三百二十块五, 1万2, 一毛五. Only what cannot mean anything else is `exact`;
 * whatever could is asked back, and what is no amount is null. It never throws.
 */
export function parseAmount(text: string, options: AmountOptions = {}): AmountHeard {
  const said = withoutLetters(withoutCapitals(normalise(text)))
    .replace(/(?:RMB|CNY)(?![A-Za-z])/gi, '¥')
    .replace(/元钱/g, '块钱')
  const abroad = currency.exec(said)
  if (abroad) return { ask: 'currency', candidates: [], heard: abroad[0] }
  const names = (options.names ?? []).map(name => withoutCapitals(normalise(name)))
  const { text: covered, others } = mask(said, names)
  const first = outcome(covered, said, options)
  return others.map(other => outcome(other, said, options)).reduce(agree, first)
}

/** One way of covering the text, judged by itself. */
function outcome(covered: string, said: string, options: AmountOptions): AmountHeard {
  const all = scan(covered).map(found => ({ ...found, verdict: judge(covered, said, found, options) }))
  const doubt = doubtful(covered, said) || all.some(({ verdict }) => verdict === 'refused')
  // A number nobody can read is no amount; but beside one it is a reason to ask.
  const serious = all.filter(one => one.verdict !== 'ignore' && one.verdict !== 'refused')
  const kept = serious.filter(one => one.state !== 'unreadable')
  const [only] = kept
  if (!only) return null
  if (
    !same(kept, covered) ||
    serious.some(one => one.state === 'unreadable' && (one.unit !== '' || one.bare === 'written'))
  )
    return which(kept, covered, doubt)
  if (only.fens.length === 0) return { ask: 'exact-amount', candidates: [], heard: only.heard }
  const near = only.state === 'approximate' || only.verdict === 'near' || approximate(covered)
  if (only.fens.length > 1 || only.state === 'unsure') return which(kept, covered)
  if (near) return about(only)
  if (doubt || kept.some(one => one.verdict === 'ask')) return which(kept, covered)
  return { fen: only.fens[0] ?? 0, exact: true, heard: only.heard }
}

// What was put right comes last, and is the likeliest.
const corrected = /[不错改换]|更正/

type Judged = Found & { readonly verdict: Verdict }

function candidatesOf({ fens, heard }: Found): Candidate[] {
  return fens.map(fen => ({ fen, heard }))
}

function about(found: Found): AmountHeard {
  const candidates = candidatesOf(found)
  const [first] = candidates
  return first ? { ...first, exact: false, ask: 'exact-amount', candidates } : null
}

function which(kept: readonly Judged[], covered: string, doubt = false): AmountHeard {
  const joined = kept.length === 2 ? together(kept, covered) : []
  const candidates = unlike([
    ...joined,
    ...(doubt && corrected.test(covered) ? [...kept].sort((one, other) => other.at - one.at) : kept).flatMap(
      candidatesOf,
    ),
  ])
  return { ask: 'which-amount', candidates, heard: kept.map(({ heard }) => heard).join('，') }
}

/** 三百，嗯，二十块 may be one amount said haltingly. */
function together(kept: readonly Judged[], covered: string): Candidate[] {
  const [one, two] = kept
  if (!one || !two || one.unit !== '' || !new RegExp(`^[，、, ${filler}]*$`).test(covered.slice(one.end, two.at)))
    return []
  const arabic = /\d$/.test(one.heard) && /^\d/.test(two.heard)
  if (arabic && !/^\d{1,3}，\d{3}$/.test(covered.slice(one.at, two.end))) return []
  const [found, ...more] = scan(one.heard + two.heard)
  return found && more.length === 0 && found.state === 'exact' ? candidatesOf(found) : []
}

/** 两万，两万块: the same said twice in a row. Two payments of the same are two amounts. */
function same(kept: readonly Judged[], covered: string): boolean {
  return kept.every((one, index) => {
    const next = kept[index + 1]
    if (!next) return true
    const alike =
      one.fens.length === 1 && one.fens[0] === next.fens[0] && next.fens.length === 1 && one.state === next.state
    return (
      alike &&
      new RegExp(`^(?:[，。、！, ${filler}]|[（(]|就是|就|对|是|即|也就是|大写)*$`).test(
        covered.slice(one.end, next.at),
      )
    )
  })
}

/** Two ways to read the sentence: what they do not agree on is asked. Null against an amount is a doubt only in the first one. */
function agree(first: AmountHeard, second: AmountHeard): AmountHeard {
  if (!second) return first
  const exactly = first && !('ask' in first) && !('ask' in second) && first.fen === second.fen
  if (exactly) return first
  if (first && 'ask' in first && first.ask === 'currency') return first
  const candidates = unlike([...listed(first), ...listed(second)])
  return { ask: 'which-amount', candidates, heard: (first ?? second).heard }
}

function listed(heard: AmountHeard): readonly Candidate[] {
  if (!heard) return []
  return 'candidates' in heard ? heard.candidates : [{ fen: heard.fen, heard: heard.heard }]
}

function unlike(candidates: readonly Candidate[]): Candidate[] {
  return candidates.filter(({ fen }, index) => candidates.findIndex(other => other.fen === fen) === index)
}
