/** Hashes a PIN with a salt of its own. Six figures are few: a real bank keeps PINs in a security module. */
export declare function hashPin(pin: string): Promise<string>;
/** Tells whether a PIN belongs to a hash, in the same time for every wrong one. */
export declare function isPin(pin: string, hash: string): Promise<boolean>;
