/** A page in a Chromium of early 2018, the oldest WebView we promise to work in. */
export interface OldPage {
    /** Runs an expression in the page and answers with its value; throws what the page throws. */
    evaluate(expression: string): Promise<unknown>;
    /** Waits until the expression is true, ten seconds unless told; throws a sentence when it never is. */
    waitFor(expression: string, limitMs?: number): Promise<void>;
    /** What the page threw, and what it told the console as an error, so far. */
    readonly errors: readonly string[];
    /** A picture of the page as PNG. */
    screenshot(): Promise<Buffer>;
}
/** Opens `url` in the old Chromium, lets `visit` work with the page, and ends the browser whatever happens. Linux x64 only. */
export declare function withOldChromium<T>(url: string, visit: (page: OldPage) => Promise<T>): Promise<T>;
