import type { Change } from '../survey/standing.ts'

/** What spreading the letters and lines tells of one text or control. */
export interface SpacingSight {
  readonly spread: Change
}
