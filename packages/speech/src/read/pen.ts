import type { Piece } from './pieces.ts'

/** Writes down what a reader says, so that one set of rules serves tokens and plain words. */
export interface Pen {
  add(words: string): void
  /** Silence behind the last word, in ms. */
  pause(ms: number): void
}

/** Keeps every word by itself. */
export class ListPen implements Pen {
  readonly pieces: Piece[] = []

  add(words: string): void {
    this.pieces.push(words)
  }

  pause(ms: number): void {
    this.pieces.push(ms)
  }
}

/** Keeps one string, for who needs neither silence nor privacy. */
export class TextPen implements Pen {
  words = ''

  add(words: string): void {
    this.words += words
  }

  pause(): void {
    // A string holds no silence.
  }
}
