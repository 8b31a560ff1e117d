import type { Machine } from './machine.ts';
/** Whether this computer has apt-get. */
export declare function isDebianLike(machine: Machine): boolean;
/** What a person types to get a browser and a Chinese font. */
export declare function aptAdvice(machine: Machine, packages?: string[]): string;
/** Installs by apt as root or with a sudo that asks no password; true when it worked. Says what it does, never asks. */
export declare function aptInstall(machine: Machine, packages: readonly string[], say: (line: string) => void): Promise<boolean>;
