import type { TransferRequest } from '../../contract/index.ts';
import * as ledger from '../../ledger/index.ts';
import type { World } from './world.ts';
export declare function customer(world: World, customerId: string): {
    id: string;
    name: string;
    about: string;
};
export declare function account(world: World, customerId: string, accountId: string): {
    id: string;
    customerId: string;
    number: string;
} | undefined;
export declare function accounts(world: World, customerId: string): {
    id: string;
    kind: 'debit-card';
    tail: string;
}[];
export declare function transfer(world: World, customerId: string, transferId: string): ledger.TransferRecord | undefined;
export declare function balance(world: World, customerId: string, accountId: string): {
    accountId: string;
    availableFen: number;
    inTransitFen: number;
    asOf: string;
};
export declare function entries(world: World, customerId: string, accountId: string, month: string): {
    entries: {
        id: string;
        bookedAt: string;
        about: "cash-out" | "clinic" | "electricity" | "gas" | "groceries" | "interest" | "opening" | "pension" | "pharmacy" | "phone" | "salary" | "shopping" | "transfer-in" | "transfer-out" | "transfer-revoked" | "water";
        counterparty: string | null;
        amountFen: number;
        balanceAfterFen: number;
        transferId: string | null;
        revocableUntil: string | null;
    }[];
    months: string[];
};
export declare function payees(world: World, customerId: string): {
    id: string;
    name: string;
    relation: "daughter" | "friend" | "other" | "sibling" | "son" | "spouse" | null;
    bankName: string;
    tail: string;
    lastPaid: string | null;
}[];
export declare function payeeCheck(world: World, customerId: string, name: string, written: string): {
    match: "match" | "mismatch" | "unknown";
    bankName: string;
    tail: string;
    reasons: ("account-new" | "first-time" | "name-mismatch" | "name-unknown")[];
};
export declare function limits(world: World, customerId: string): {
    perTransferFen: number;
    leftTodayFen: number;
    usualFen: number;
    arrivals: {
        arrival: "next-day" | "ordinary" | "real-time";
        revocableForMs: number;
    }[];
};
export declare function sentToday(world: World, customerId: string): number;
/** Where money for a payee goes; undefined when there is no such payee. */
export declare function payeeOf(world: World, customerId: string, chosen: TransferRequest['payee']): {
    name: string;
    number: string;
    bankName: string;
    accountId: string;
} | undefined;
