import { Hono } from 'hono';
import type { Bench } from './counter/counter.ts';
/** The API as one Hono app: a route for each verb of the contract, and nothing that is not in it. */
export declare function createApi(bench: Bench): Hono<import("hono/types").BlankEnv, import("hono/types").BlankSchema, "/">;
