import type { Privacy, Token } from '../token.ts'

/** Where words go: out of a loudspeaker, or as text (caption bar and live region) to whoever holds the phone. */
export type Audience = 'sound' | 'text'

/** What the customer has said about who may hear. */
export interface Permission {
  readonly audience: Audience
  /** The customer chose to have amounts and names spoken. */
  readonly speaksAmounts: boolean
  /** The screen and its sound go to others: nothing of the customer's is said aloud, whoever asked. */
  readonly screenCaptured?: boolean
  /** A tap asked for exactly this. */
  readonly asked: boolean
  /** Stands in for a sentence that may not be said: 请看屏幕。 */
  readonly withheld: string
}

type Need = 'nothing' | 'choice' | 'asking' | 'never'

// A reader reads the page to its owner anyway, so personal words in text need no choice; but nothing announces a
// balance nobody asked for, to an ear or to an eye over the shoulder. docs/decisions/who-may-hear.md
const needs: Record<Audience, Record<Privacy, Need>> = {
  sound: { public: 'nothing', personal: 'choice', sensitive: 'asking', secret: 'never' },
  text: { public: 'nothing', personal: 'nothing', sensitive: 'asking', secret: 'never' },
}

/**
 * The tokens an audience may get. A sentence goes whole or not at all: half of "如果余额超过一千元，就会自动转出" would be
 * a lie. What is kept back is replaced, once in a row, by the words the caller brings. ADA 707.4, EN 301 549 5.1.3.9.
 */
export function permit(tokens: readonly Token[], permission: Permission): Token[] {
  const allowed: Token[] = []
  let withholding = false
  for (const sentence of sentences(tokens)) {
    const first = sentence[0]
    if (!first) continue
    if (sentence.every(token => mayReach(token.privacy, permission))) {
      allowed.push(...sentence)
      withholding = false
    } else if (!withholding) {
      allowed.push({ text: permission.withheld, kind: 'words', privacy: 'public', group: first.group, pauseMs: 500 })
      withholding = true
    }
  }
  return allowed
}

function mayReach(privacy: Privacy, { audience, speaksAmounts, screenCaptured, asked }: Permission): boolean {
  const need = needs[audience][privacy]
  if (need === 'nothing') return true
  if (need === 'never' || (audience === 'sound' && screenCaptured)) return false
  return asked || (need === 'choice' && speaksAmounts)
}

function sentences(tokens: readonly Token[]): Token[][] {
  const found: Token[][] = [[]]
  for (const token of tokens) {
    found.at(-1)?.push(token)
    if (token.kind === 'words' && /[。？！；.?!;]$/.test(token.text.trimEnd())) found.push([])
  }
  return found
}
