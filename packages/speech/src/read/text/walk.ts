import type { Token } from '../../token.ts'
import type { Part } from '../sentence.ts'
import { UnreadableError } from '../unreadable.ts'
import { closed, runEnd } from './edge.ts'
import { fold } from './fold.ts'
import { linkAt } from './link.ts'
import type { TextOptions } from './pattern.ts'
import { hidden, isLong } from './secret.ts'
import { table } from './table.ts'

/** What was read at a place, and where it ends. */
interface Heard {
  readonly said: readonly Token[] | string
  readonly end: number
}

const starts = /[0-9A-Za-z¥$€£₩฿*+±≥≤≦≧≈<>×÷=№/—–~Ⅰ-Ⅵ½⅓⅔¼¾-]/
/** As far as a pattern looks to either side. */
const view = 40

/** Cuts a text into its own words and the values that stand in it, from left to right. */
export function walk(written: string, options: TextOptions): Part[] {
  const folded = fold(written)
  const parts: Part[] = []
  let words = ''
  for (let at = 0; at < folded.length;) {
    const value = valueAt(folded, at, options)
    const { said, end } = value ?? leave(written, folded, at)
    // Spaces people leave around figures are not heard, and nothing is left hanging before a secret.
    if (value) words = said === hidden ? words.trimEnd() : beside(words)
    if (typeof said === 'string') words += said
    else {
      parts.push(words, said)
      words = ''
    }
    const link = value && linkAt(folded, end)
    if (link && (!link.binds || valueAt(folded, link.end, options))) {
      words += link.word
      at = link.end
      continue
    }
    at = value ? behind(folded, value) : end
    if (value && at > end && needsSpace(folded, value, at)) words += ' '
  }
  return [...parts, words].filter(part => part.length > 0)
}

/** What stands at a place, said; null when nothing is understood there. */
function valueAt(folded: string, at: number, options: TextOptions): Heard | null {
  if (!starts.test(folded.charAt(at))) return null
  const before = folded.slice(Math.max(0, at - view), at)
  for (const pattern of table) {
    pattern.shape.lastIndex = at
    const match = pattern.shape.exec(folded)
    const end = pattern.shape.lastIndex
    if (!match?.[0] || !closed(folded, end)) continue
    const said = unlessUnreadable(() => pattern.read(match, { before, after: folded.slice(end, end + view), options }))
    // An address may hold somebody's number too.
    if (said !== null) return { said: typeof said === 'string' && isLong(said) ? hidden : said, end }
  }
  return null
}

/** What nobody understood stays as it is written; but a number as long as somebody's goes no further. */
function leave(written: string, folded: string, at: number): Heard {
  const end = runEnd(folded, at)
  return { said: isLong(folded.slice(at, end)) ? hidden : written.slice(at, end), end }
}

function unlessUnreadable<Said>(read: () => Said): Said | null {
  try {
    return read()
  } catch (error) {
    if (error instanceof UnreadableError) return null
    throw error
  }
}

function beside(words: string): string {
  return /[^\s!-~]\s+$/.test(words) && !/\n\s*$/.test(words) ? words.trimEnd() : words
}

function behind(folded: string, { end }: Heard): number {
  const space = /^ +(?=\S)/.exec(folded.slice(end, end + view))
  return space ? end + space[0].length : end
}

/** Two figures side by side stay two: 尾号6288 12笔. A time follows its day closely. */
function needsSpace(folded: string, { said, end }: Heard, next: number): boolean {
  if (typeof said !== 'string' && said[0]?.kind === 'date') return false
  return /[0-9A-Za-z]/.test(folded.charAt(next)) && !/[\u4e00-\u9fff]/.test(folded.charAt(end - 1))
}
