/** Whether an eye can see the element: drawn, not clipped to nothing, not beside the page. */
export declare function isSeen(element: Element): boolean;
/** Whether a finger can press the element, or its label; a transparent field above its label can be pressed. */
export declare function isReachable(element: Element): boolean;
