import type { MessageKey } from '@yinqiao/locales'
import type { Values } from '@yinqiao/react'
import type { Place } from '../../screen.ts'
import type { Answers } from '../../../banking/index.ts'
import type { Known } from '../../visit/moving.ts'

/** A screen that tells what became of money, whichever way it moved. */
export interface ResultPlace extends Place {
  readonly answer: (value: Answers['transfer-result']) => void
}

/** The three answers in the words of one way of moving money. */
export interface ResultWords {
  readonly what: MessageKey
  readonly unknown: MessageKey
  readonly notMoved: MessageKey
  readonly closed: MessageKey
  /** In sight while it is not done; a revoke that failed says nothing of the kind. */
  readonly still: MessageKey | null
}

const words: Readonly<Record<string, ResultWords>> = {
  submitTransfer: {
    what: 'outcome.unknown-what',
    unknown: 'outcome.unknown',
    notMoved: 'outcome.not-moved',
    closed: 'outcome.closed',
    still: 'outcome.still-yours',
  },
}

const revokeWords: ResultWords = {
  what: 'outcome.unknown-what',
  unknown: 'outcome.unknown-revoke',
  notMoved: 'outcome.not-revoked',
  closed: 'outcome.closed-revoke',
  still: null,
}

export const wordsOf = ({ step }: Pick<Place, 'step'>): ResultWords => words[step.moves ?? ''] ?? revokeWords

/** Values of the move a result is about, as remembered before it was sent. */
export const valuesAbout = ({ about, outcome }: Known): Values =>
  outcome.is === 'moved'
    ? { payee: outcome.receipt.payeeName, fen: outcome.receipt.amountFen }
    : { payee: about?.payeeName ?? '', fen: about?.amountFen ?? 0 }
