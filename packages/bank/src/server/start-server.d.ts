import { type StoreOptions } from './store/open-store.ts';
export interface ServerOptions extends StoreOptions {
    /** 0 takes any that is free. */
    readonly port: number;
    readonly host: string;
    /** What time it is in the bank; the real time when left out. */
    readonly clock?: (() => Date) | undefined;
    /** A built mini-app to serve from the same origin. */
    readonly staticDir?: string | undefined;
}
export interface RunningServer {
    readonly url: string;
    /** Lets requests that are being worked on finish, then closes the store. */
    close(): Promise<void>;
}
/** Opens the bank. Throws `CannotOpen` with a sentence that can be shown as it is. */
export declare function startServer(options: ServerOptions): Promise<RunningServer>;
