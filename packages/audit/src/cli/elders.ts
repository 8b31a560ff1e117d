import type { RunElders } from '../visit/plan.ts'

/** The simulated elders; null as long as nobody has written them. */
export const elders: RunElders | null = null
