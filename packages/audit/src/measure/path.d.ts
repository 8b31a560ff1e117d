/** A CSS selector that leads to this element and no other in its document. */
export declare function pathOf(element: Element): string;
/** The beginning of an element's markup. */
export declare function snippetOf(element: Element): string;
