/** Says what is being done, and every fifteen seconds that it still is. */
export declare function patiently<T>(what: string, work: Promise<T>, say: (line: string) => void): Promise<T>;
