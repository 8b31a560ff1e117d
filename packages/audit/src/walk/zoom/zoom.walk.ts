import type { Walk } from '../walk.ts'
import numbers from './zoom.json' with { type: 'json' }

/** Enlarges the page: by the browser, by the customer's own size of letters, and by letters alone. */
export const zoom: Walk = {
  id: 'zoom',
  does: { zh: '把页面放大到两倍、四倍', en: 'Enlarges the page twofold and fourfold' },
  async take({ page, hand }) {
    const tools = await page.context().newCDPSession(page)
    const settle = () => page.waitForTimeout(numbers.settleMs)
    // A wide screen at 200 % is a screen of half the width: this is what the browser's own zoom does.
    const show = async (size: { width: number; height: number }) => {
      await tools.send('Emulation.setDeviceMetricsOverride', { ...size, deviceScaleFactor: 1, mobile: false })
      await settle()
    }

    await hand.evaluate(({ looks }) => looks.zoom.keep())
    await tools.send('Page.setFontSizes', { fontSizes: numbers.fontSizes.large })
    await settle()
    await hand.evaluate(({ looks }) => looks.zoom.followed())
    await tools.send('Page.setFontSizes', { fontSizes: numbers.fontSizes.usual })

    await hand.evaluate(({ looks }) => looks.zoom.enlarge())
    await settle()
    await hand.evaluate(({ looks }) => looks.zoom.compare('enlarged'))
    await hand.evaluate(({ looks }) => looks.zoom.reduce())

    await show(numbers.wide)
    await hand.evaluate(({ looks }) => looks.zoom.keep())
    await show(numbers.twice)
    await hand.evaluate(({ looks }) => looks.zoom.compare('zoomed'))
    // What went into a menu is not lost when the menu opens.
    if (await hand.evaluate(({ looks }) => looks.zoom.openMenus())) await settle()
    await hand.evaluate(({ looks }) => looks.zoom.lost())
    await show(numbers.narrow)
    await hand.evaluate(({ looks }) => looks.zoom.narrow())
  },
}
