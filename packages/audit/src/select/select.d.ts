/** The elements under (and with) `root` that a rule's `select` means: a name such as `@pressable`, or CSS. */
export declare function select(root: Document | Element, selector: string): Element[];
/** Names a rule may use. */
export declare const selectorNames: readonly string[];
