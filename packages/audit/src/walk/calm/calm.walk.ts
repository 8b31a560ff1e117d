import type { Page } from 'playwright'
import { kept } from '../kept.ts'
import numbers from '../motion/motion.json' with { type: 'json' }
import type { Walk } from '../walk.ts'

/** Opens the page as a person does who has asked the phone for less motion. */
export const calm: Walk = {
  id: 'calm',
  does: { zh: '让手机减少动画，再打开一次', en: 'Opens the page with less motion asked for' },
  start: { context: { reducedMotion: 'reduce' }, before: keepAnimations },
  async take({ page, hand }) {
    await hand.evaluate(({ looks }) => looks.calm.begin())
    const from = Date.now()
    while (Date.now() - from < numbers.calmMs) {
      await page.waitForTimeout(numbers.everyMs)
      await hand.evaluate(({ looks }, ms) => looks.calm.look(ms), Date.now() - from)
    }
    await hand.evaluate(({ looks }) => looks.calm.compare())
  },
}

/** What a script moved once is forgotten by the page when it has come to rest. */
async function keepAnimations(page: Page): Promise<void> {
  await page.addInitScript(name => {
    const animated = new Set<unknown>()
    Object.defineProperty(window, Symbol.for(name), { value: animated })
    const { animate } = Element.prototype
    Element.prototype.animate = function (this: Element, ...how) {
      const animation = animate.apply(this, how)
      animated.add(animation)
      return animation
    }
  }, kept.animated)
}
