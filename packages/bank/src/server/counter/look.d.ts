import type { Entries, VerbInput } from '../../contract/index.ts';
import type { Database } from '../store/tables.ts';
import type { Bench } from './counter.ts';
export declare function customers({ db }: Bench): Promise<{
    about: string;
    id: string;
    name: string;
}[]>;
export declare function accounts({ db }: Bench, customerId: string): Promise<{
    id: string;
    kind: 'debit-card';
    tail: string;
}[]>;
export declare function balance({ db, clock }: Bench, customerId: string, { accountId }: VerbInput<'getBalance'>): Promise<{
    accountId: string;
    availableFen: number;
    inTransitFen: number;
    asOf: string;
}>;
export declare function entries({ db }: Bench, customerId: string, { accountId, month }: VerbInput<'listEntries'>): Promise<Entries>;
export declare function payees({ db }: Bench, customerId: string): Promise<{
    id: string;
    name: string;
    relation: "daughter" | "friend" | "other" | "sibling" | "son" | "spouse" | null;
    bankName: string;
    tail: string;
    lastPaid: string | null;
}[]>;
export declare function payeeCheck(bench: Bench, customerId: string, { name, account }: VerbInput<'checkPayee'>): Promise<{
    match: "match" | "mismatch" | "unknown";
    bankName: string;
    tail: string;
    reasons: ("account-new" | "first-time" | "name-mismatch" | "name-unknown")[];
}>;
export declare function limits({ db, clock, rules }: Bench, customerId: string): Promise<{
    perTransferFen: number;
    leftTodayFen: number;
    usualFen: number;
    arrivals: {
        arrival: "next-day" | "ordinary" | "real-time";
        revocableForMs: number;
    }[];
}>;
/** What a customer has sent since then and not taken back. */
export declare function sentSince(db: Database, customerId: string, since: Date): Promise<{
    fen: number;
    largestFen: number;
}>;
export declare function transfer(db: Database, customerId: string, transferId: string): Promise<{
    amountFen: number;
    arrival: "next-day" | "ordinary" | "real-time";
    arrivedAt: Date | null;
    arrivesAt: Date;
    bankName: string;
    customerId: string;
    fromAccountId: string;
    id: string;
    idempotencyKey: string;
    payeeName: string;
    payeeNumber: string;
    payerName: string;
    revokedAt: Date | null;
    state: "arrived" | "in-transit" | "revoked";
    submittedAt: Date;
    toAccountId: string;
    toldBy: "family" | "self" | "somebody" | "unsure" | null;
} | null>;
/** An account of this customer; null for anybody else's, as for one that does not exist. */
export declare function ownAccount(db: Database, customerId: string, accountId: string): Promise<{
    number: string;
    balanceFen: number;
} | null>;
