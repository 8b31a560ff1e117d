import { formatFen } from '../../words/format.ts'

/** Why a text is not an amount yet. Each is a message of the field. */
export type AmountFault = 'empty' | 'unreadable' | 'too-fine' | 'too-large'

export type Amount = { readonly fen: number } | { readonly fault: AmountFault }

// What people really type: full-width figures, spaces, grouping in either script, the unit before or behind.
const asides = /[\s,，元¥￥]|人民币/g

/** Reads what was typed as whole fen: `1,234.5`, `１２００元` and `￥100` are amounts. Never a float on the way. */
export function parseAmount(text: string): Amount {
  const plain = text.normalize('NFKC').replace(asides, '')
  if (plain === '') return { fault: 'empty' }
  const [, yuan, fraction = ''] = /^(\d*)(?:[.。](\d*))?$/.exec(plain) ?? []
  if (yuan === undefined || yuan + fraction === '') return { fault: 'unreadable' }
  if (fraction.length > 2) return { fault: 'too-fine' }
  const fen = Number(`${yuan || '0'}${fraction.padEnd(2, '0')}`)
  return Number.isSafeInteger(fen) ? { fen } : { fault: 'too-large' }
}

/** Writes an amount for the field: `1,200.50`, and no `.00` that nobody typed: `1,200`. */
export const writeAmount = (fen: number): string => formatFen(fen).replace(/\.00$/, '')
