import type { AccountKind, LedgerEntry } from './entry.ts'
import { checkEntry, LedgerFault, ownAccounts } from './entry.ts'

/** All accounts with their balances (fen) and every movement since the first, oldest first. */
export interface Book {
  readonly kinds: ReadonlyMap<string, AccountKind>
  readonly balances: ReadonlyMap<string, number>
  readonly entries: readonly LedgerEntry[]
}

/** Opens a book with the bank's own accounts and these customers' accounts, all empty. */
export function openBook(customerAccountIds: readonly string[]): Book {
  const kinds = new Map<string, AccountKind>(customerAccountIds.map(id => [id, 'customer']))
  for (const [kind, id] of Object.entries(ownAccounts)) kinds.set(id, kind as AccountKind)
  return { kinds, balances: new Map([...kinds.keys()].map(id => [id, 0])), entries: [] }
}

/** Books movements in order and gives the new book. Throws `LedgerFault`, booking none, when one of them cannot be. */
export function post(book: Book, entries: readonly LedgerEntry[]): Book {
  const balances = new Map(book.balances)
  for (const entry of entries) {
    checkEntry(entry)
    for (const { accountId, amountFen } of entry.postings) {
      const before = balances.get(accountId)
      if (before === undefined) throw new LedgerFault(`Entry ${entry.id}: there is no account ${accountId}.`)
      const after = before + amountFen
      if (!Number.isSafeInteger(after)) throw new LedgerFault(`Entry ${entry.id}: ${accountId} outgrows a safe number.`)
      if (after < 0 && book.kinds.get(accountId) === 'customer')
        throw new LedgerFault(`Entry ${entry.id}: ${accountId} would fall below zero.`)
      balances.set(accountId, after)
    }
  }
  return { kinds: book.kinds, balances, entries: [...book.entries, ...entries] }
}

/** The balance of an account in fen. Throws `LedgerFault` for an account that is not in the book. */
export function balanceOf(book: Book, accountId: string) {
  const balance = book.balances.get(accountId)
  if (balance === undefined) throw new LedgerFault(`There is no account ${accountId}.`)
  return balance
}
