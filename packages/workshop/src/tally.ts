/** How many stages and tests ended how. */
export type Tally = { passed: number; failed: number; skipped: number }

export const none: Tally = { passed: 0, failed: 0, skipped: 0 }

export const add = (a: Tally, b: Tally): Tally => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
})

/** The closing line CI reads. */
export const closingLine = ({ passed, failed, skipped }: Tally) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`

/** A run is good when something ran and nothing failed; CI also takes no skip, since a skipped promise is not kept. */
export const isGood = ({ passed, failed, skipped }: Tally, { strict }: { strict: boolean }) =>
  failed === 0 && passed > 0 && !(strict && skipped > 0)
