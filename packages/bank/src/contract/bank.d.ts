import type * as t from './types.ts';
/**
 * The port: what the screens may ask of a bank. Plug in your own by implementing it.
 * Every failure is a `BankProblem`; when no answer came it is a `BankUnreachable`.
 */
export interface Bank {
    /** People to choose from in the demo. A real bank gives an empty list. */
    listDemoCustomers(): Promise<t.Customer[]>;
    signIn(p: {
        customerId: string;
        pin: string;
    }): Promise<t.Session>;
    signOut(): Promise<void>;
    /** The session, or null when nobody is signed in. */
    getSession(): Promise<t.Session | null>;
    listAccounts(): Promise<t.Account[]>;
    getBalance(p: {
        accountId: string;
    }): Promise<t.Balance>;
    /** The passbook of one month (`2026-11`), newest line first. */
    listEntries(p: {
        accountId: string;
        month: string;
    }): Promise<t.Entries>;
    listPayees(): Promise<t.Payee[]>;
    /** Asks whether name and account number belong together, and why to look twice. */
    checkPayee(p: {
        name: string;
        account: string;
    }): Promise<t.PayeeCheck>;
    getLimits(): Promise<t.Limits>;
    /** Moves money once per key: the same key with the same content gives the same transfer again. */
    submitTransfer(request: t.TransferRequest): Promise<t.Transfer>;
    getTransfer(p: {
        transferId: string;
    }): Promise<t.Transfer>;
    /** Final: a key the bank has not seen is closed, so that a late request with it can never move money. */
    askOutcome(p: {
        idempotencyKey: string;
    }): Promise<t.Outcome>;
    /** Takes a transfer back while it is in transit (PBOC261-8.2). */
    revokeTransfer(p: {
        transferId: string;
        idempotencyKey: string;
    }): Promise<t.Transfer>;
}
