import type { EntryKind, Relation } from '../contract/index.ts';
import rhythmsData from './rhythms.json';
/** Something that happens to an account again and again. Money in fen. */
export interface Rhythm {
    readonly about: EntryKind;
    readonly counterparties: readonly (string | null)[];
    readonly fen: readonly number[];
    readonly hours: readonly number[];
    readonly stepFen?: number;
    /** How likely on any day; instead of a day of the month. */
    readonly chance?: number;
    readonly dayOfMonth?: number;
    readonly months?: readonly number[];
}
/** Somebody a person of the demo pays, and how often. */
export interface SeedPayee {
    readonly id: string;
    readonly name: string;
    readonly relation: Relation;
    readonly account: string;
    readonly fen: readonly number[];
    readonly dayOfMonth: number;
    readonly months?: readonly number[];
}
/** A made-up customer; the year of history is laid so that it ends at `closingFen`. */
export interface SeedPerson {
    readonly id: string;
    readonly name: string;
    readonly about: string;
    readonly account: string;
    readonly openedOn: string;
    readonly closingFen: number;
    readonly income: {
        about: EntryKind;
        dayOfMonth: number;
        counterparty: string;
        fen: number;
    } | null;
    readonly rhythms: readonly (keyof typeof rhythmsData)[];
    readonly payees: readonly SeedPayee[];
}
export declare const people: readonly SeedPerson[];
export declare const rhythms: Record<keyof typeof rhythmsData, Rhythm>;
/** Accounts at other banks and who holds them, for `checkPayee`. */
export declare const otherHolders: readonly {
    name: string;
    account: string;
    openedDaysAgo: number;
}[];
/** Everybody's PIN in the demo. */
export declare const demoPin: string;
/** The name of the bank whose books these are. */
export declare const ownBankName: string;
/** The bank a card number belongs to, told by its first four figures. */
export declare function bankOf(number: string): string;
/** The id of a person's account in the ledger. */
export declare function accountIdOf(person: Pick<SeedPerson, 'id'>): string;
