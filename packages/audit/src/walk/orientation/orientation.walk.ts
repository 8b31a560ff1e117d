import type { Walk } from '../walk.ts'
import numbers from './orientation.json' with { type: 'json' }

/** Turns the phone on its side, as it stands in a holder or on a wheelchair's table. */
export const orientation: Walk = {
  id: 'orientation',
  does: { zh: '把手机横过来', en: 'Turns the phone on its side' },
  async take({ page, hand }) {
    const tools = await page.context().newCDPSession(page)
    const turn = async ({ width, height, type, angle }: typeof numbers.upright) => {
      await tools.send('Emulation.setDeviceMetricsOverride', {
        width,
        height,
        deviceScaleFactor: 1,
        mobile: true,
        // The two words that stand in orientation.json are two of the four the browser knows.
        screenOrientation: { type: type as 'portraitPrimary' | 'landscapePrimary', angle },
      })
      await page.waitForTimeout(numbers.settleMs)
    }
    await turn(numbers.upright)
    await hand.evaluate(({ looks }) => looks.orientation.keep())
    await turn(numbers.aside)
    await hand.evaluate(({ looks }) => looks.orientation.compare())
  },
}
