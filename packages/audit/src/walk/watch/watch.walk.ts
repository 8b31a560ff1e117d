import type { Walk } from '../walk.ts'
import numbers from './watch.json' with { type: 'json' }

/**
 * Leaves the page alone as somebody does who reads slowly: some seconds of real time, then three minutes in leaps, in which
 * the page's clock and timers are put forward and nothing is waited for.
 */
export const watch: Walk = {
  id: 'watch',
  does: { zh: '什么也不按，看页面自己会不会变', en: 'Presses nothing, and sees what the page does by itself' },
  // The clock must be in our hand before the page sets its first timer; until it leaps it goes as any clock.
  start: { before: page => page.clock.install() },
  async take({ page, hand, refused }) {
    const from = Date.now()
    await hand.evaluate(({ looks }) => looks.watch.begin())
    while (Date.now() - from < numbers.watchMs) {
      // Not a timer of the page, whose clock may stand.
      await new Promise(resolve => setTimeout(resolve, numbers.everyMs))
      await hand.evaluate(({ looks }, ms) => looks.watch.look(ms), Date.now() - from)
    }
    const leftAt = (at: number) => Math.round((at - from) / 1000)
    let left = refused.find(({ what }) => what === 'navigation')
    let wentSeconds = left ? leftAt(left.at) : 0
    for (let leap = 1; leap <= numbers.leaps; leap += 1) {
      await page.clock.fastForward(numbers.leapMs)
      const atMs = numbers.watchMs + leap * numbers.leapMs
      await hand.evaluate(({ looks }, ms) => looks.watch.lookAtOverlays(ms), atMs)
      const now = refused.find(({ what }) => what === 'navigation')
      if (now && !left) wentSeconds = Math.round(atMs / 1000)
      left = now
    }
    await hand.evaluate(({ looks }, seen) => looks.watch.finish(seen), { went: left?.about ?? '', wentSeconds })
  },
}
