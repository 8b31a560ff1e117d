import table from './risk.json' with { type: 'json' }

/** What kind of trick a phrase belongs to; each has one explanation in plain words. */
export type RiskCategory =
  | 'safe-account'
  | 'authorities'
  | 'unfreeze'
  | 'lend-account'
  | 'screen-share'
  | 'code'
  | 'refund'
  | 'fake-service'
  | 'credit-record'
  | 'part-time'
  | 'investment'
  | 'prize'
  | 'boss'
  | 'family-trouble'
  | 'fee-first'
  | 'secrecy'
  | 'romance'
  | 'pension-agent'
  | 'link'
  | 'told-to'

/** A sign that somebody else may be after the money. `notice`: tell. `stop`: tell, and wait for a touch before going on. */
export interface Risk {
  readonly category: RiskCategory
  readonly level: 'notice' | 'stop'
  /** The words that gave it away, without marks and fillers. */
  readonly phrase: string
  /** Message that explains it, a key of locales. */
  readonly say: string
}

/**
 * Finds what sounds like fraud in what was said; the gravest of each category, in the order of the table. Give what was
 * said before as `before`, so that words spread over two turns are still found. FRAUD-30.
 */
export function findRisks(text: string, { before = '' }: { readonly before?: string } = {}): Risk[] {
  const said = [bare(text), bare(before + text)]
  const found = new Map<RiskCategory, Risk>()
  for (const { category, level, say, patterns } of rows) {
    if (found.get(category)?.level === 'stop') continue
    for (const words of said) {
      const phrase = firstOf(patterns, words)
      if (phrase === null) continue
      found.set(category, { category, level, phrase, say })
      break
    }
  }
  return graver([...found.values()])
}

/** Joins what was known and what is new: nothing is dropped, and a level only rises. */
export function mergeRisks(known: readonly Risk[], fresh: readonly Risk[]): readonly Risk[] {
  const merged = new Map(known.map(risk => [risk.category, risk]))
  for (const risk of fresh) if (merged.get(risk.category)?.level !== 'stop') merged.set(risk.category, risk)
  return fresh.length === 0 ? known : graver([...merged.values()])
}

const rows = table.table.map(row => ({
  ...(row as Omit<Risk, 'phrase'>),
  patterns: row.phrases.map(phrase => new RegExp(phrase)),
}))
const innocent = new RegExp(table.innocent.join('|'), 'g')
const fillers = new RegExp(table.fillers, 'g')

/** The words alone; a speech recogniser puts its commas where somebody drew breath. */
function bare(text: string): string {
  return text
    .replace(fillers, '')
    .replace(/[\s\p{P}]+/gu, '')
    .replace(innocent, '，')
}

function firstOf(patterns: readonly RegExp[], words: string): string | null {
  for (const pattern of patterns) {
    const found = pattern.exec(words)
    if (found) return found[0]
  }
  return null
}

/** Told to move money, and one sign more: no longer something to merely mention. */
function graver(risks: Risk[]): Risk[] {
  const told = risks.length > 1 && risks.some(({ category }) => category === 'told-to')
  return told ? risks.map(risk => ({ ...risk, level: 'stop' })) : risks
}
