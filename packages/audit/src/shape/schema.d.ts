/** The part of JSON Schema our own schemas use. */
export interface Schema {
    readonly $ref?: string;
    readonly type?: string;
    readonly enum?: readonly unknown[];
    readonly pattern?: string;
    readonly required?: readonly string[];
    readonly properties?: Readonly<Record<string, Schema>>;
    readonly additionalProperties?: boolean | Schema;
    readonly items?: Schema;
    readonly minItems?: number;
    readonly minProperties?: number;
    readonly description?: string;
    readonly $defs?: Readonly<Record<string, Schema>>;
}
/** Holds data against a schema and says in sentences where they differ, and what is expected there. */
export declare function mismatches(data: unknown, schema: Schema, where: string, whole?: Schema): string[];
