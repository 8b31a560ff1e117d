import type { Refusal, ToldBy, Transfer } from '../../contract/index.ts';
import type { KeyRecord, Movement } from '../../ledger/index.ts';
import type { Work } from '../store/tables.ts';
import type { Bench, Visit } from './counter.ts';
/** A request that moves money, as far as its key is concerned. */
export interface Asked {
    readonly customerId: string;
    readonly key: string;
    readonly content: string;
    readonly toldBy?: ToldBy | null;
}
/**
 * Does what a key asks for once. The customer is locked first, so two copies of a request stand in a line; the key, the
 * decision and the postings are written together or not at all, and a refusal is remembered as well as a transfer.
 */
export declare function once(bench: Bench, visit: Visit, asked: Asked, decide: (work: Work) => Promise<Movement | {
    refused: Refusal;
}>): Promise<Transfer>;
export declare function keyRecord(work: Work, { customerId, key }: Pick<Asked, 'customerId' | 'key'>): Promise<{
    content: string | null;
    transferId: string | null;
    refused: Refusal | null;
    closed: boolean;
} | null>;
export declare function keepKey(work: Work, { clock }: Bench, { customerId, key }: Pick<Asked, 'customerId' | 'key'>, { content, transferId, refused, closed }: KeyRecord): Promise<void>;
