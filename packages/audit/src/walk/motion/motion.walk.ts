import type { Page } from 'playwright'
import { kept } from '../kept.ts'
import type { Walk } from '../walk.ts'
import { film } from './film.ts'
import { flashesIn } from './flashes.ts'
import numbers from './motion.json' with { type: 'json' }

/** Leaves the page alone and sees what moves, flashes and sounds by itself. */
export const motion: Walk = {
  id: 'motion',
  does: { zh: '看有没有自己动、自己闪、自己响的', en: 'Sees what moves, flashes and sounds by itself' },
  start: { before: hearPlays },
  async take({ page, hand }) {
    const end = await film(page)
    await hand.evaluate(({ looks }) => looks.motion.begin())
    const from = Date.now()
    let flashes: number | undefined
    for (let at = 0; at < numbers.plainMs; at = Date.now() - from) {
      await page.waitForTimeout(numbers.everyMs)
      await hand.evaluate(({ looks }, ms) => looks.motion.look(ms), Date.now() - from)
      if (flashes === undefined && at > numbers.flash.untilMs)
        flashes = flashesIn(await end(), page.viewportSize() ?? { width: 360, height: 640 })
    }
    await hand.evaluate(({ looks }, times) => {
      looks.motion.compare()
      looks.motion.flashed(times)
      looks.motion.sounds()
    }, flashes ?? 0)
  },
}

/** A sound that a browser refuses at a desk sounds in a bank's app, so what was asked for counts, not what was let. */
async function hearPlays(page: Page): Promise<void> {
  await page.addInitScript(name => {
    const played = new Set<unknown>()
    Object.defineProperty(window, Symbol.for(name), { value: played })
    const { play } = HTMLMediaElement.prototype
    HTMLMediaElement.prototype.play = function (this: HTMLMediaElement) {
      played.add(this)
      return play.call(this)
    }
    const { start } = OscillatorNode.prototype
    OscillatorNode.prototype.start = function (this: OscillatorNode, ...when: [number?]) {
      played.add(this)
      return start.apply(this, when)
    }
    const { start: startBuffer } = AudioBufferSourceNode.prototype
    AudioBufferSourceNode.prototype.start = function (
      this: AudioBufferSourceNode,
      ...when: [number?, number?, number?]
    ) {
      played.add(this)
      return startBuffer.apply(this, when)
    }
  }, kept.playing)
}
