/** Whether the element shows words that are its own, not a child's; a field shows what is typed, chosen or hinted at. */
export declare function hasOwnText(element: Element): boolean;
/** Whether the element is a link that stands within a sentence. */
export declare function inSentence(element: Element): boolean;
