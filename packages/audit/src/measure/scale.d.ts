/**
 * By how much transforms and zoom enlarge or shrink what the element draws; 1 where nothing does. Taken from the styles,
 * because the sizes a layout gives are rounded, and a rounded line made 18 px look like 17.7.
 */
export declare function scaleOf(element: Element): number;
