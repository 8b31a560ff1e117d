/** How a command ended; `code` 127 when there is no such command, 124 when its time was over. */
export interface Ended {
    readonly code: number;
    readonly output: string;
}
/** All that finding a browser asks of a computer, so that a test can be any computer. */
export interface Machine {
    readonly platform: string;
    readonly env: Readonly<Record<string, string | undefined>>;
    readonly root: boolean;
    canRun(file: string): boolean;
    run(command: string, args: readonly string[], limitMs: number): Promise<Ended>;
    /** Where Playwright keeps, or would keep, its own Chromium and the script that fetches it; null without Playwright. */
    playwright(): Promise<{
        chromium: string;
        cli: string;
    } | null>;
}
/** The computer this runs on. */
export declare const thisMachine: Machine;
