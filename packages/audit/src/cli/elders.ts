import { runElders } from '../elders/index.ts'
import type { RunElders } from '../visit/plan.ts'

/** The simulated elders, who try each page after it was judged. */
export const elders: RunElders | null = (page, hand) => runElders(page, { hand })
