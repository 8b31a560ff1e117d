import type { MiddlewareHandler } from 'hono';
/** Nothing the bank says may be kept by a cache or shown in somebody else's frame. */
export declare const apiHeaders: MiddlewareHandler;
/** Refuses what another site's page sends; browsers that are too old to say so are held off by SameSite and JSON. */
export declare const refuseStrangers: MiddlewareHandler;
/** Headers for the page itself: its own scripts only, and the inline ones it was built with by their hash. */
export declare function pageHeaders(html: string): Record<string, string>;
