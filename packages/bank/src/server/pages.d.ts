import { Hono } from 'hono';
/** Serves a built mini-app. Files with a hash in their name are kept for a year; an address without a file is the app. */
export declare function createPages(staticDir: string): Hono<import("hono/types").BlankEnv, import("hono/types").BlankSchema, "/">;
