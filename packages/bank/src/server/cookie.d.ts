import type { Context } from 'hono';
export declare function tokenOf(c: Context): string | null;
/** Gives the phone its session, out of reach of any script and of any other site; or takes it away. */
export declare function handOver(c: Context, token: string | null, hours: number): void;
