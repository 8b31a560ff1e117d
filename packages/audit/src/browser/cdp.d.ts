type Message = any;
/** One DevTools connection: commands with answers, events with listeners. */
export interface Connection {
    readonly send: (method: string, params?: object) => Promise<Message>;
    readonly on: (event: string, listener: (params: Message) => void) => void;
    readonly close: () => void;
}
/** Connects to a page's DevTools socket. `send` throws when the browser refuses, or is silent for thirty seconds. */
export declare function connect(socketUrl: string): Promise<Connection>;
export {};
