import { z } from 'zod';
/** One key stands for one yes of the customer; a phone makes a new one for the next yes. */
export declare const idempotencyKey: z.ZodString;
export declare const pin: z.ZodString;
/** As printed on a card: 12 to 19 figures, spaces or dashes between them allowed. */
export declare const accountNumber: z.ZodString;
export declare const arrival: z.ZodEnum<{
    "next-day": "next-day";
    ordinary: "ordinary";
    "real-time": "real-time";
}>;
export declare const transferState: z.ZodEnum<{
    arrived: "arrived";
    "in-transit": "in-transit";
    revoked: "revoked";
}>;
export declare const relation: z.ZodEnum<{
    daughter: "daughter";
    friend: "friend";
    other: "other";
    sibling: "sibling";
    son: "son";
    spouse: "spouse";
}>;
export declare const payeeReason: z.ZodEnum<{
    "account-new": "account-new";
    "first-time": "first-time";
    "name-mismatch": "name-mismatch";
    "name-unknown": "name-unknown";
}>;
export declare const toldBy: z.ZodEnum<{
    family: "family";
    self: "self";
    somebody: "somebody";
    unsure: "unsure";
}>;
export declare const entryKind: z.ZodEnum<{
    "cash-out": "cash-out";
    clinic: "clinic";
    electricity: "electricity";
    gas: "gas";
    groceries: "groceries";
    interest: "interest";
    opening: "opening";
    pension: "pension";
    pharmacy: "pharmacy";
    phone: "phone";
    salary: "salary";
    shopping: "shopping";
    "transfer-in": "transfer-in";
    "transfer-out": "transfer-out";
    "transfer-revoked": "transfer-revoked";
    water: "water";
}>;
export declare const problemCode: z.ZodEnum<{
    "account-number-unreadable": "account-number-unreadable";
    "account-unknown": "account-unknown";
    "already-revoked": "already-revoked";
    "amount-not-positive": "amount-not-positive";
    "amount-unreadable": "amount-unreadable";
    "arrival-unknown": "arrival-unknown";
    "bad-request": "bad-request";
    busy: "busy";
    "idempotency-key-closed": "idempotency-key-closed";
    "idempotency-key-reused": "idempotency-key-reused";
    internal: "internal";
    "not-enough-money": "not-enough-money";
    "not-found": "not-found";
    "not-revocable": "not-revocable";
    "not-signed-in": "not-signed-in";
    "over-day-limit": "over-day-limit";
    "over-transfer-limit": "over-transfer-limit";
    "payee-is-self": "payee-is-self";
    "payee-unknown": "payee-unknown";
    "pin-locked": "pin-locked";
    "pin-unreadable": "pin-unreadable";
    "revoke-too-late": "revoke-too-late";
    "too-large": "too-large";
    "transfer-unknown": "transfer-unknown";
    "wrong-pin": "wrong-pin";
}>;
export declare const customer: z.ZodObject<{
    id: z.ZodString;
    name: z.ZodString;
    about: z.ZodString;
}, z.core.$strict>;
export declare const session: z.ZodObject<{
    customerId: z.ZodString;
    name: z.ZodString;
}, z.core.$strict>;
export declare const account: z.ZodObject<{
    id: z.ZodString;
    kind: z.ZodLiteral<"debit-card">;
    tail: z.ZodString;
}, z.core.$strict>;
export declare const balance: z.ZodObject<{
    accountId: z.ZodString;
    availableFen: z.ZodInt;
    inTransitFen: z.ZodInt;
    asOf: z.ZodISODateTime;
}, z.core.$strict>;
export declare const payee: z.ZodObject<{
    id: z.ZodString;
    name: z.ZodString;
    relation: z.ZodNullable<z.ZodEnum<{
        daughter: "daughter";
        friend: "friend";
        other: "other";
        sibling: "sibling";
        son: "son";
        spouse: "spouse";
    }>>;
    bankName: z.ZodString;
    tail: z.ZodString;
    lastPaid: z.ZodNullable<z.ZodISODateTime>;
}, z.core.$strict>;
export declare const payeeCheck: z.ZodObject<{
    match: z.ZodEnum<{
        match: "match";
        mismatch: "mismatch";
        unknown: "unknown";
    }>;
    bankName: z.ZodString;
    tail: z.ZodString;
    reasons: z.ZodArray<z.ZodEnum<{
        "account-new": "account-new";
        "first-time": "first-time";
        "name-mismatch": "name-mismatch";
        "name-unknown": "name-unknown";
    }>>;
}, z.core.$strict>;
export declare const limits: z.ZodObject<{
    perTransferFen: z.ZodInt;
    leftTodayFen: z.ZodInt;
    usualFen: z.ZodInt;
    arrivals: z.ZodArray<z.ZodObject<{
        arrival: z.ZodEnum<{
            "next-day": "next-day";
            ordinary: "ordinary";
            "real-time": "real-time";
        }>;
        revocableForMs: z.ZodInt;
    }, z.core.$strict>>;
}, z.core.$strict>;
export declare const transferRequest: z.ZodObject<{
    idempotencyKey: z.ZodString;
    fromAccountId: z.ZodString;
    payee: z.ZodUnion<readonly [z.ZodObject<{
        id: z.ZodString;
    }, z.core.$strict>, z.ZodObject<{
        name: z.ZodString;
        account: z.ZodString;
        toldBy: z.ZodEnum<{
            family: "family";
            self: "self";
            somebody: "somebody";
            unsure: "unsure";
        }>;
    }, z.core.$strict>]>;
    amountFen: z.ZodInt;
    arrival: z.ZodEnum<{
        "next-day": "next-day";
        ordinary: "ordinary";
        "real-time": "real-time";
    }>;
    pin: z.ZodString;
}, z.core.$strict>;
export declare const transfer: z.ZodObject<{
    id: z.ZodString;
    idempotencyKey: z.ZodString;
    state: z.ZodEnum<{
        arrived: "arrived";
        "in-transit": "in-transit";
        revoked: "revoked";
    }>;
    amountFen: z.ZodInt;
    payeeName: z.ZodString;
    bankName: z.ZodString;
    payeeTail: z.ZodString;
    arrival: z.ZodEnum<{
        "next-day": "next-day";
        ordinary: "ordinary";
        "real-time": "real-time";
    }>;
    submittedAt: z.ZodISODateTime;
    arrivesAt: z.ZodISODateTime;
    revocableUntil: z.ZodNullable<z.ZodISODateTime>;
    arrivedAt: z.ZodNullable<z.ZodISODateTime>;
    revokedAt: z.ZodNullable<z.ZodISODateTime>;
}, z.core.$strict>;
export declare const outcome: z.ZodDiscriminatedUnion<[z.ZodObject<{
    moved: z.ZodLiteral<true>;
    transfer: z.ZodObject<{
        id: z.ZodString;
        idempotencyKey: z.ZodString;
        state: z.ZodEnum<{
            arrived: "arrived";
            "in-transit": "in-transit";
            revoked: "revoked";
        }>;
        amountFen: z.ZodInt;
        payeeName: z.ZodString;
        bankName: z.ZodString;
        payeeTail: z.ZodString;
        arrival: z.ZodEnum<{
            "next-day": "next-day";
            ordinary: "ordinary";
            "real-time": "real-time";
        }>;
        submittedAt: z.ZodISODateTime;
        arrivesAt: z.ZodISODateTime;
        revocableUntil: z.ZodNullable<z.ZodISODateTime>;
        arrivedAt: z.ZodNullable<z.ZodISODateTime>;
        revokedAt: z.ZodNullable<z.ZodISODateTime>;
    }, z.core.$strict>;
}, z.core.$strict>, z.ZodObject<{
    moved: z.ZodLiteral<false>;
    problem: z.ZodNullable<z.ZodEnum<{
        "account-number-unreadable": "account-number-unreadable";
        "account-unknown": "account-unknown";
        "already-revoked": "already-revoked";
        "amount-not-positive": "amount-not-positive";
        "amount-unreadable": "amount-unreadable";
        "arrival-unknown": "arrival-unknown";
        "bad-request": "bad-request";
        busy: "busy";
        "idempotency-key-closed": "idempotency-key-closed";
        "idempotency-key-reused": "idempotency-key-reused";
        internal: "internal";
        "not-enough-money": "not-enough-money";
        "not-found": "not-found";
        "not-revocable": "not-revocable";
        "not-signed-in": "not-signed-in";
        "over-day-limit": "over-day-limit";
        "over-transfer-limit": "over-transfer-limit";
        "payee-is-self": "payee-is-self";
        "payee-unknown": "payee-unknown";
        "pin-locked": "pin-locked";
        "pin-unreadable": "pin-unreadable";
        "revoke-too-late": "revoke-too-late";
        "too-large": "too-large";
        "transfer-unknown": "transfer-unknown";
        "wrong-pin": "wrong-pin";
    }>>;
}, z.core.$strict>], "moved">;
export declare const entry: z.ZodObject<{
    id: z.ZodString;
    bookedAt: z.ZodISODateTime;
    about: z.ZodEnum<{
        "cash-out": "cash-out";
        clinic: "clinic";
        electricity: "electricity";
        gas: "gas";
        groceries: "groceries";
        interest: "interest";
        opening: "opening";
        pension: "pension";
        pharmacy: "pharmacy";
        phone: "phone";
        salary: "salary";
        shopping: "shopping";
        "transfer-in": "transfer-in";
        "transfer-out": "transfer-out";
        "transfer-revoked": "transfer-revoked";
        water: "water";
    }>;
    counterparty: z.ZodNullable<z.ZodString>;
    amountFen: z.ZodInt;
    balanceAfterFen: z.ZodInt;
    transferId: z.ZodNullable<z.ZodString>;
    revocableUntil: z.ZodNullable<z.ZodISODateTime>;
}, z.core.$strict>;
export declare const month: z.ZodString;
export declare const entries: z.ZodObject<{
    entries: z.ZodArray<z.ZodObject<{
        id: z.ZodString;
        bookedAt: z.ZodISODateTime;
        about: z.ZodEnum<{
            "cash-out": "cash-out";
            clinic: "clinic";
            electricity: "electricity";
            gas: "gas";
            groceries: "groceries";
            interest: "interest";
            opening: "opening";
            pension: "pension";
            pharmacy: "pharmacy";
            phone: "phone";
            salary: "salary";
            shopping: "shopping";
            "transfer-in": "transfer-in";
            "transfer-out": "transfer-out";
            "transfer-revoked": "transfer-revoked";
            water: "water";
        }>;
        counterparty: z.ZodNullable<z.ZodString>;
        amountFen: z.ZodInt;
        balanceAfterFen: z.ZodInt;
        transferId: z.ZodNullable<z.ZodString>;
        revocableUntil: z.ZodNullable<z.ZodISODateTime>;
    }, z.core.$strict>>;
    months: z.ZodArray<z.ZodString>;
}, z.core.$strict>;
/** RFC 9457 problem details, with our stable code. */
export declare const problemDetails: z.ZodObject<{
    type: z.ZodString;
    title: z.ZodString;
    status: z.ZodInt;
    code: z.ZodEnum<{
        "account-number-unreadable": "account-number-unreadable";
        "account-unknown": "account-unknown";
        "already-revoked": "already-revoked";
        "amount-not-positive": "amount-not-positive";
        "amount-unreadable": "amount-unreadable";
        "arrival-unknown": "arrival-unknown";
        "bad-request": "bad-request";
        busy: "busy";
        "idempotency-key-closed": "idempotency-key-closed";
        "idempotency-key-reused": "idempotency-key-reused";
        internal: "internal";
        "not-enough-money": "not-enough-money";
        "not-found": "not-found";
        "not-revocable": "not-revocable";
        "not-signed-in": "not-signed-in";
        "over-day-limit": "over-day-limit";
        "over-transfer-limit": "over-transfer-limit";
        "payee-is-self": "payee-is-self";
        "payee-unknown": "payee-unknown";
        "pin-locked": "pin-locked";
        "pin-unreadable": "pin-unreadable";
        "revoke-too-late": "revoke-too-late";
        "too-large": "too-large";
        "transfer-unknown": "transfer-unknown";
        "wrong-pin": "wrong-pin";
    }>;
    triesLeft: z.ZodOptional<z.ZodInt>;
    until: z.ZodOptional<z.ZodISODateTime>;
    limitFen: z.ZodOptional<z.ZodInt>;
    leftFen: z.ZodOptional<z.ZodInt>;
    field: z.ZodOptional<z.ZodString>;
}, z.core.$strict>;
/** What each verb takes and gives; path, query and body together are the input. */
export declare const verbSchemas: {
    listDemoCustomers: {
        input: z.ZodObject<{}, z.core.$strict>;
        output: z.ZodArray<z.ZodObject<{
            id: z.ZodString;
            name: z.ZodString;
            about: z.ZodString;
        }, z.core.$strict>>;
    };
    signIn: {
        input: z.ZodObject<{
            customerId: z.ZodString;
            pin: z.ZodString;
        }, z.core.$strict>;
        output: z.ZodObject<{
            customerId: z.ZodString;
            name: z.ZodString;
        }, z.core.$strict>;
    };
    signOut: {
        input: z.ZodObject<{}, z.core.$strict>;
        output: z.ZodVoid;
    };
    getSession: {
        input: z.ZodObject<{}, z.core.$strict>;
        output: z.ZodNullable<z.ZodObject<{
            customerId: z.ZodString;
            name: z.ZodString;
        }, z.core.$strict>>;
    };
    listAccounts: {
        input: z.ZodObject<{}, z.core.$strict>;
        output: z.ZodArray<z.ZodObject<{
            id: z.ZodString;
            kind: z.ZodLiteral<"debit-card">;
            tail: z.ZodString;
        }, z.core.$strict>>;
    };
    getBalance: {
        input: z.ZodObject<{
            accountId: z.ZodString;
        }, z.core.$strict>;
        output: z.ZodObject<{
            accountId: z.ZodString;
            availableFen: z.ZodInt;
            inTransitFen: z.ZodInt;
            asOf: z.ZodISODateTime;
        }, z.core.$strict>;
    };
    listEntries: {
        input: z.ZodObject<{
            accountId: z.ZodString;
            month: z.ZodString;
        }, z.core.$strict>;
        output: z.ZodObject<{
            entries: z.ZodArray<z.ZodObject<{
                id: z.ZodString;
                bookedAt: z.ZodISODateTime;
                about: z.ZodEnum<{
                    "cash-out": "cash-out";
                    clinic: "clinic";
                    electricity: "electricity";
                    gas: "gas";
                    groceries: "groceries";
                    interest: "interest";
                    opening: "opening";
                    pension: "pension";
                    pharmacy: "pharmacy";
                    phone: "phone";
                    salary: "salary";
                    shopping: "shopping";
                    "transfer-in": "transfer-in";
                    "transfer-out": "transfer-out";
                    "transfer-revoked": "transfer-revoked";
                    water: "water";
                }>;
                counterparty: z.ZodNullable<z.ZodString>;
                amountFen: z.ZodInt;
                balanceAfterFen: z.ZodInt;
                transferId: z.ZodNullable<z.ZodString>;
                revocableUntil: z.ZodNullable<z.ZodISODateTime>;
            }, z.core.$strict>>;
            months: z.ZodArray<z.ZodString>;
        }, z.core.$strict>;
    };
    listPayees: {
        input: z.ZodObject<{}, z.core.$strict>;
        output: z.ZodArray<z.ZodObject<{
            id: z.ZodString;
            name: z.ZodString;
            relation: z.ZodNullable<z.ZodEnum<{
                daughter: "daughter";
                friend: "friend";
                other: "other";
                sibling: "sibling";
                son: "son";
                spouse: "spouse";
            }>>;
            bankName: z.ZodString;
            tail: z.ZodString;
            lastPaid: z.ZodNullable<z.ZodISODateTime>;
        }, z.core.$strict>>;
    };
    checkPayee: {
        input: z.ZodObject<{
            name: z.ZodString;
            account: z.ZodString;
        }, z.core.$strict>;
        output: z.ZodObject<{
            match: z.ZodEnum<{
                match: "match";
                mismatch: "mismatch";
                unknown: "unknown";
            }>;
            bankName: z.ZodString;
            tail: z.ZodString;
            reasons: z.ZodArray<z.ZodEnum<{
                "account-new": "account-new";
                "first-time": "first-time";
                "name-mismatch": "name-mismatch";
                "name-unknown": "name-unknown";
            }>>;
        }, z.core.$strict>;
    };
    getLimits: {
        input: z.ZodObject<{}, z.core.$strict>;
        output: z.ZodObject<{
            perTransferFen: z.ZodInt;
            leftTodayFen: z.ZodInt;
            usualFen: z.ZodInt;
            arrivals: z.ZodArray<z.ZodObject<{
                arrival: z.ZodEnum<{
                    "next-day": "next-day";
                    ordinary: "ordinary";
                    "real-time": "real-time";
                }>;
                revocableForMs: z.ZodInt;
            }, z.core.$strict>>;
        }, z.core.$strict>;
    };
    submitTransfer: {
        input: z.ZodObject<{
            idempotencyKey: z.ZodString;
            fromAccountId: z.ZodString;
            payee: z.ZodUnion<readonly [z.ZodObject<{
                id: z.ZodString;
            }, z.core.$strict>, z.ZodObject<{
                name: z.ZodString;
                account: z.ZodString;
                toldBy: z.ZodEnum<{
                    family: "family";
                    self: "self";
                    somebody: "somebody";
                    unsure: "unsure";
                }>;
            }, z.core.$strict>]>;
            amountFen: z.ZodInt;
            arrival: z.ZodEnum<{
                "next-day": "next-day";
                ordinary: "ordinary";
                "real-time": "real-time";
            }>;
            pin: z.ZodString;
        }, z.core.$strict>;
        output: z.ZodObject<{
            id: z.ZodString;
            idempotencyKey: z.ZodString;
            state: z.ZodEnum<{
                arrived: "arrived";
                "in-transit": "in-transit";
                revoked: "revoked";
            }>;
            amountFen: z.ZodInt;
            payeeName: z.ZodString;
            bankName: z.ZodString;
            payeeTail: z.ZodString;
            arrival: z.ZodEnum<{
                "next-day": "next-day";
                ordinary: "ordinary";
                "real-time": "real-time";
            }>;
            submittedAt: z.ZodISODateTime;
            arrivesAt: z.ZodISODateTime;
            revocableUntil: z.ZodNullable<z.ZodISODateTime>;
            arrivedAt: z.ZodNullable<z.ZodISODateTime>;
            revokedAt: z.ZodNullable<z.ZodISODateTime>;
        }, z.core.$strict>;
    };
    getTransfer: {
        input: z.ZodObject<{
            transferId: z.ZodString;
        }, z.core.$strict>;
        output: z.ZodObject<{
            id: z.ZodString;
            idempotencyKey: z.ZodString;
            state: z.ZodEnum<{
                arrived: "arrived";
                "in-transit": "in-transit";
                revoked: "revoked";
            }>;
            amountFen: z.ZodInt;
            payeeName: z.ZodString;
            bankName: z.ZodString;
            payeeTail: z.ZodString;
            arrival: z.ZodEnum<{
                "next-day": "next-day";
                ordinary: "ordinary";
                "real-time": "real-time";
            }>;
            submittedAt: z.ZodISODateTime;
            arrivesAt: z.ZodISODateTime;
            revocableUntil: z.ZodNullable<z.ZodISODateTime>;
            arrivedAt: z.ZodNullable<z.ZodISODateTime>;
            revokedAt: z.ZodNullable<z.ZodISODateTime>;
        }, z.core.$strict>;
    };
    askOutcome: {
        input: z.ZodObject<{
            idempotencyKey: z.ZodString;
        }, z.core.$strict>;
        output: z.ZodDiscriminatedUnion<[z.ZodObject<{
            moved: z.ZodLiteral<true>;
            transfer: z.ZodObject<{
                id: z.ZodString;
                idempotencyKey: z.ZodString;
                state: z.ZodEnum<{
                    arrived: "arrived";
                    "in-transit": "in-transit";
                    revoked: "revoked";
                }>;
                amountFen: z.ZodInt;
                payeeName: z.ZodString;
                bankName: z.ZodString;
                payeeTail: z.ZodString;
                arrival: z.ZodEnum<{
                    "next-day": "next-day";
                    ordinary: "ordinary";
                    "real-time": "real-time";
                }>;
                submittedAt: z.ZodISODateTime;
                arrivesAt: z.ZodISODateTime;
                revocableUntil: z.ZodNullable<z.ZodISODateTime>;
                arrivedAt: z.ZodNullable<z.ZodISODateTime>;
                revokedAt: z.ZodNullable<z.ZodISODateTime>;
            }, z.core.$strict>;
        }, z.core.$strict>, z.ZodObject<{
            moved: z.ZodLiteral<false>;
            problem: z.ZodNullable<z.ZodEnum<{
                "account-number-unreadable": "account-number-unreadable";
                "account-unknown": "account-unknown";
                "already-revoked": "already-revoked";
                "amount-not-positive": "amount-not-positive";
                "amount-unreadable": "amount-unreadable";
                "arrival-unknown": "arrival-unknown";
                "bad-request": "bad-request";
                busy: "busy";
                "idempotency-key-closed": "idempotency-key-closed";
                "idempotency-key-reused": "idempotency-key-reused";
                internal: "internal";
                "not-enough-money": "not-enough-money";
                "not-found": "not-found";
                "not-revocable": "not-revocable";
                "not-signed-in": "not-signed-in";
                "over-day-limit": "over-day-limit";
                "over-transfer-limit": "over-transfer-limit";
                "payee-is-self": "payee-is-self";
                "payee-unknown": "payee-unknown";
                "pin-locked": "pin-locked";
                "pin-unreadable": "pin-unreadable";
                "revoke-too-late": "revoke-too-late";
                "too-large": "too-large";
                "transfer-unknown": "transfer-unknown";
                "wrong-pin": "wrong-pin";
            }>>;
        }, z.core.$strict>], "moved">;
    };
    revokeTransfer: {
        input: z.ZodObject<{
            transferId: z.ZodString;
            idempotencyKey: z.ZodString;
        }, z.core.$strict>;
        output: z.ZodObject<{
            id: z.ZodString;
            idempotencyKey: z.ZodString;
            state: z.ZodEnum<{
                arrived: "arrived";
                "in-transit": "in-transit";
                revoked: "revoked";
            }>;
            amountFen: z.ZodInt;
            payeeName: z.ZodString;
            bankName: z.ZodString;
            payeeTail: z.ZodString;
            arrival: z.ZodEnum<{
                "next-day": "next-day";
                ordinary: "ordinary";
                "real-time": "real-time";
            }>;
            submittedAt: z.ZodISODateTime;
            arrivesAt: z.ZodISODateTime;
            revocableUntil: z.ZodNullable<z.ZodISODateTime>;
            arrivedAt: z.ZodNullable<z.ZodISODateTime>;
            revokedAt: z.ZodNullable<z.ZodISODateTime>;
        }, z.core.$strict>;
    };
};
