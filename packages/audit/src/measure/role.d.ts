/** The role an element says it has, else the one its tag brings; empty where neither is known. */
export declare function roleOf(element: Element): string;
/** The nearest landmark (or dialog) around an element; null outside all of them. */
export declare function landmarkOf(element: Element): string | null;
