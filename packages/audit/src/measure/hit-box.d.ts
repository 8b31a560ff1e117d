export interface Size {
    readonly width: number;
    readonly height: number;
}
/** How large a thing a finger finds, in CSS px: the element with what its pseudo-elements add, or one of its labels. */
export declare function hitBox(element: Element): Size;
/** The labels of a field; none for anything else. */
export declare function labelsOf(element: Element): Element[];
