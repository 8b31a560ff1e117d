/**
 * Takes a folder for this process alone: two embedded databases in one folder would ruin each other's files.
 * Everybody leaves a note first and looks around afterwards, so of two that come at once at most one stays.
 * The notes of the dead, a kill -9 or a power cut, are cleared away.
 */
export declare function takeFolder(dataDir: string): {
    release(): void;
};
