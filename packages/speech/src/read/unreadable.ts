import type { ValueKind } from '../token.ts'

/** Thrown when a value cannot be read without guessing. Names the kind and the reason, never the value: it may be secret. */
export class UnreadableError extends Error {
  readonly kind: ValueKind

  constructor(kind: ValueKind, reason: string) {
    super(`Cannot read ${kind}: ${reason}. A wrong reading could cost money. Check the value before it is read.`)
    this.name = 'UnreadableError'
    this.kind = kind
  }
}
