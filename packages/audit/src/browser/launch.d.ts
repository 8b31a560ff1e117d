/** What Playwright, Puppeteer or a bare `spawn` needs to start a browser that phones nobody. */
export interface LaunchOptions {
    readonly executablePath: string;
    readonly chromiumSandbox: boolean;
    readonly args: string[];
}
/** How to start the browser at `path`: quiet on the network, in its sandbox unless we are root, where Chromium refuses. */
export declare function launchOptions(path: string): LaunchOptions;
