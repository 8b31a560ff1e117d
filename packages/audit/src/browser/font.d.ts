import type { Machine } from './machine.ts';
/** Whether Chinese can be drawn. Only Linux comes without; where fontconfig cannot be asked, it is taken for granted. */
export declare function hasChineseFont(machine: Machine): Promise<boolean>;
/** What is missing, why it matters, what to do. */
export declare function missingFont(machine: Machine): string;
