import * as keyboard from './keyboard/look.ts'

/** What every walk measures and records inside the page, by the walk's id. */
export const looks = { keyboard }
