/** The moment as the wire carries it: `2026-11-23T09:30:00.000+08:00`. */
export declare function wireTime(at: Date): string;
/** The calendar day in China: `2026-11-23`. */
export declare function dayOf(at: Date): string;
/** The calendar month in China: `2026-11`. */
export declare function monthOf(at: Date): string;
/** Midnight in China at the start of that day. */
export declare function startOfDay(at: Date): Date;
/** From the first moment of a month (`2026-11`) to the first of the next. */
export declare function boundsOf(month: string): {
    from: Date;
    to: Date;
};
export declare function hoursAfter(at: Date, hours: number): Date;
export declare function daysBefore(at: Date, days: number): Date;
