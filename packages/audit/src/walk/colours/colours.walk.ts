import { readPng } from '../picture.ts'
import type { Walk, Walker } from '../walk.ts'
import numbers from './colours.json' with { type: 'json' }
import { isDrawn } from './drawn.ts'

/** Looks at the page in the colours a customer has chosen: few and strong ones, or light on dark. */
export const colours: Walk = {
  id: 'colours',
  does: { zh: '换成高对比和深色', en: 'Looks at the page in forced and in dark colours' },
  async take(walker) {
    await forced(walker)
    await dark(walker)
  },
}

async function forced({ page, hand }: Walker): Promise<void> {
  const boxes = await hand.evaluate(({ looks }) => looks.colours.wordless())
  const height = Math.min(numbers.tallest, Math.max(640, ...boxes.map(({ bottom }) => Math.ceil(bottom) + 2)))
  const take = async () => {
    if (boxes.length === 0) return []
    const { width = 360 } = page.viewportSize() ?? {}
    const png = await page.screenshot({ fullPage: true, clip: { x: 0, y: 0, width, height }, scale: 'css' })
    const picture = readPng(png)
    return boxes.map(box => isDrawn(picture, box, numbers.drawn))
  }
  const before = await take()
  await hand.evaluate(({ looks }) => looks.colours.choices())
  await page.emulateMedia({ forcedColors: 'active' })
  await page.waitForTimeout(numbers.settleMs)
  const after = await take()
  await hand.evaluate(
    ({ looks }, seen) => {
      looks.colours.drawn(seen.before, seen.after)
      looks.colours.choicesNow()
      looks.colours.refusals()
    },
    { before, after },
  )
  await page.emulateMedia({ forcedColors: 'none' })
}

async function dark({ page, hand }: Walker): Promise<void> {
  const palette = () => hand.evaluate(({ looks }) => looks.colours.palette())
  // Not the words alone but what is behind them is needed to tell whether they can be read: axe knows how.
  const faint = () =>
    hand.evaluate(async ({ audit }) => {
      const found = await audit(document, { only: ['color-contrast'] })
      return found.flatMap(({ verdict, element }) => (verdict === 'fail' ? [element] : []))
    })
  const before = await palette()
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.waitForTimeout(numbers.settleMs)
  const changes = (await palette()) !== before
  const inDark = changes ? await faint() : []
  await page.emulateMedia({ colorScheme: 'light' })
  await page.waitForTimeout(numbers.settleMs)
  const inLight = changes ? await faint() : []
  await hand.evaluate(({ looks }, seen) => looks.colours.inDark(seen.changes, seen.inLight, seen.inDark), {
    changes,
    inLight,
    inDark,
  })
}
