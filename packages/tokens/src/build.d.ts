/** Renders both generated files from the token sources; writes nothing. */
export declare function render(): Promise<{
    'tokens.css': string;
    'tokens.ts': string;
}>;
