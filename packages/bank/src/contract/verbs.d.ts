import type { Bank } from './bank.ts';
import type { ProblemCode } from './problem.ts';
export type Verb = keyof Bank;
/** How a verb travels over HTTP. What it takes and gives stands under the same word in `schema.ts`. */
export interface VerbSpec {
    /** For developers, in the OpenAPI document. */
    readonly about: string;
    readonly method: 'GET' | 'POST' | 'DELETE';
    /** Under `/api`; a part in braces is taken from the input. */
    readonly path: string;
    /** Input fields that travel in the query; never a secret, never an account number. */
    readonly query?: readonly string[];
    readonly status: 200 | 201 | 204;
    /** Who may ask. */
    readonly by: 'anybody' | 'customer';
    /** `safe` may be asked again without a thought when no answer came; `once` may not. */
    readonly repeat: 'safe' | 'once';
    readonly problems: readonly ProblemCode[];
}
/** The whole surface of the bank: the server, the HTTP client and the OpenAPI document are made from it. */
export declare const verbs: {
    readonly listDemoCustomers: {
        readonly about: 'People to choose from in the demo';
        readonly method: 'GET';
        readonly path: '/demo-customers';
        readonly status: 200;
        readonly by: 'anybody';
        readonly repeat: 'safe';
        readonly problems: readonly [];
    };
    readonly signIn: {
        readonly about: 'Begin a session with a PIN';
        readonly method: 'POST';
        readonly path: '/session';
        readonly status: 200;
        readonly by: 'anybody';
        readonly repeat: 'once';
        readonly problems: readonly ["pin-unreadable", "wrong-pin", "pin-locked"];
    };
    readonly signOut: {
        readonly about: 'End the session';
        readonly method: 'DELETE';
        readonly path: '/session';
        readonly status: 204;
        readonly by: 'anybody';
        readonly repeat: 'safe';
        readonly problems: readonly [];
    };
    readonly getSession: {
        readonly about: 'Who is signed in, or null';
        readonly method: 'GET';
        readonly path: '/session';
        readonly status: 200;
        readonly by: 'anybody';
        readonly repeat: 'safe';
        readonly problems: readonly [];
    };
    readonly listAccounts: {
        readonly about: "The customer's accounts, without numbers and balances";
        readonly method: 'GET';
        readonly path: '/accounts';
        readonly status: 200;
        readonly by: 'customer';
        readonly repeat: 'safe';
        readonly problems: readonly [];
    };
    readonly getBalance: {
        readonly about: 'What is there, and what is on its way out';
        readonly method: 'GET';
        readonly path: '/accounts/{accountId}/balance';
        readonly status: 200;
        readonly by: 'customer';
        readonly repeat: 'safe';
        readonly problems: readonly ["account-unknown"];
    };
    readonly listEntries: {
        readonly about: 'One month of the passbook, newest first';
        readonly method: 'GET';
        readonly path: '/accounts/{accountId}/entries';
        readonly query: readonly ["month"];
        readonly status: 200;
        readonly by: 'customer';
        readonly repeat: 'safe';
        readonly problems: readonly ["account-unknown"];
    };
    readonly listPayees: {
        readonly about: 'People this customer has paid or kept';
        readonly method: 'GET';
        readonly path: '/payees';
        readonly status: 200;
        readonly by: 'customer';
        readonly repeat: 'safe';
        readonly problems: readonly [];
    };
    readonly checkPayee: {
        readonly about: 'Whether a name and an account number belong together (a POST, to keep the number out of addresses)';
        readonly method: 'POST';
        readonly path: '/payee-check';
        readonly status: 200;
        readonly by: 'customer';
        readonly repeat: 'safe';
        readonly problems: readonly ["account-number-unreadable"];
    };
    readonly getLimits: {
        readonly about: 'Limits and revoke windows for this customer today';
        readonly method: 'GET';
        readonly path: '/limits';
        readonly status: 200;
        readonly by: 'customer';
        readonly repeat: 'safe';
        readonly problems: readonly [];
    };
    readonly submitTransfer: {
        readonly about: 'Send money once per idempotency key; 201 the first time, 200 when the same is asked again';
        readonly method: 'POST';
        readonly path: '/transfers';
        readonly status: 201;
        readonly by: 'customer';
        readonly repeat: 'once';
        readonly problems: readonly ["amount-unreadable", "amount-not-positive", "account-number-unreadable", "pin-unreadable", "arrival-unknown", "wrong-pin", "pin-locked", "account-unknown", "payee-unknown", "payee-is-self", "not-enough-money", "over-transfer-limit", "over-day-limit", "idempotency-key-reused", "idempotency-key-closed"];
    };
    readonly getTransfer: {
        readonly about: 'One transfer of this customer';
        readonly method: 'GET';
        readonly path: '/transfers/{transferId}';
        readonly status: 200;
        readonly by: 'customer';
        readonly repeat: 'safe';
        readonly problems: readonly ["transfer-unknown"];
    };
    readonly askOutcome: {
        readonly about: 'The final answer about an idempotency key; an unknown key is closed for good';
        readonly method: 'POST';
        readonly path: '/outcomes';
        readonly status: 200;
        readonly by: 'customer';
        readonly repeat: 'safe';
        readonly problems: readonly [];
    };
    readonly revokeTransfer: {
        readonly about: 'Take a transfer back while it is in transit';
        readonly method: 'POST';
        readonly path: '/transfers/{transferId}/revocation';
        readonly status: 200;
        readonly by: 'customer';
        readonly repeat: 'once';
        readonly problems: readonly ["transfer-unknown", "not-revocable", "revoke-too-late", "already-revoked", "idempotency-key-reused", "idempotency-key-closed"];
    };
};
/** Where the API begins on any server. */
export declare const apiBase = "/api";
