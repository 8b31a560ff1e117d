import type { EntryKind, Relation } from '../contract/index.ts'
import banks from './banks.json' with { type: 'json' }
import demo from './demo.json' with { type: 'json' }
import holders from './holders.json' with { type: 'json' }
import peopleData from './people.json' with { type: 'json' }
import rhythmsData from './rhythms.json' with { type: 'json' }

// Every number in these files fails the check digit that real cards carry: none can belong to anybody.

/** Something that happens to an account again and again. Money in fen. */
export interface Rhythm {
  readonly about: EntryKind
  readonly counterparties: readonly (string | null)[]
  readonly fen: readonly number[]
  readonly hours: readonly number[]
  readonly stepFen?: number
  /** How likely on any day; instead of a day of the month. */
  readonly chance?: number
  readonly dayOfMonth?: number
  readonly months?: readonly number[]
}

/** Somebody a person of the demo pays, and how often. */
export interface SeedPayee {
  readonly id: string
  readonly name: string
  readonly relation: Relation
  readonly account: string
  readonly fen: readonly number[]
  readonly dayOfMonth: number
  readonly months?: readonly number[]
}

/** A made-up customer; the year of history is laid so that it ends at `closingFen`. */
export interface SeedPerson {
  readonly id: string
  readonly name: string
  readonly about: string
  readonly account: string
  readonly openedOn: string
  readonly closingFen: number
  readonly income: { about: EntryKind; dayOfMonth: number; counterparty: string; fen: number } | null
  readonly rhythms: readonly (keyof typeof rhythmsData)[]
  readonly payees: readonly SeedPayee[]
}

export const people = peopleData as readonly SeedPerson[]
export const rhythms = rhythmsData as Record<keyof typeof rhythmsData, Rhythm>
/** Accounts at other banks and who holds them, for `checkPayee`. */
export const otherHolders: readonly { name: string; account: string; openedDaysAgo: number }[] = holders
/** Everybody's PIN in the demo. */
export const demoPin = demo.pin

/** The name of the bank whose books these are. */
export const ownBankName = demo.bankName

/** The bank a card number belongs to, told by its first four figures. */
export function bankOf(number: string) {
  return (banks as Record<string, string>)[number.slice(0, 4)] ?? demo.unknownBankName
}

/** The id of a person's account in the ledger. */
export function accountIdOf(person: Pick<SeedPerson, 'id'>) {
  return `${person.id}-card`
}
