import { runElders } from '../elders/index.ts'
import { plain } from '../visit/cleaned.ts'
import type { RunElders } from '../visit/plan.ts'
import { sayIn } from './say.ts'

/** The simulated elders, who try each page after it was judged; they take their time, so it is told when they begin. */
export function eldersIn(language: 'zh' | 'en', { quiet }: { readonly quiet: boolean }): RunElders {
  const say = sayIn(language)
  return async (page, target, again) => {
    if (!quiet) console.error(plain(say('eldersTry', { target })))
    return await runElders(page, { again })
  }
}
