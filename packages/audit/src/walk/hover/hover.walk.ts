import type { ElementHandle, Page } from 'playwright'
import { keepListeners } from '../keep-listeners.ts'
import { kept } from '../kept.ts'
import type { Walk, Walker } from '../walk.ts'
import limits from './limits.json' with { type: 'json' }

/** Lets a pointer rest on everything that might show something, and sees whether what comes can be read in peace. */
export const hover: Walk = {
  id: 'hover',
  does: { zh: '把指针停在每个地方', en: 'resting the pointer everywhere' },
  // As at a desk, but as narrow: touch screens have no resting pointer.
  start: { context: { isMobile: false, hasTouch: false }, before: hearPointers },
  async take(walker) {
    const { hand } = walker
    const until = Date.now() + limits.wholeMs
    const things = await hand.evaluateHandle(({ looks }) => looks.hover.things())
    let lingered = 0
    for (const handle of (await things.getProperties()).values()) {
      const thing = handle.asElement()
      const point = thing && Date.now() < until ? await rest(walker, thing) : null
      if (!thing || !point) continue
      const goneAfter =
        lingered++ < limits.lingerTimes ? await hand.evaluate(({ looks }) => looks.hover.linger()) : undefined
      await tryOut(walker, { thing, point }, goneAfter)
    }
  },
}

/** Keeps what a script has listen for a pointer that comes. */
async function hearPointers(page: Page): Promise<void> {
  await keepListeners(page, kept.hearing, ['mouseenter', 'mouseover', 'pointerenter', 'pointerover'])
}

interface Point {
  readonly x: number
  readonly y: number
}

/** Where the pointer rests on the thing and something comes; null where nothing does. */
async function rest({ page, hand }: Walker, thing: ElementHandle): Promise<Point | null> {
  await page.mouse.move(0, 0)
  const place = await hand.evaluate(({ looks }, element) => looks.hover.approach(element as Element), thing)
  if (!place) return null
  await page.mouse.move(place.x, place.y)
  return (await hand.evaluate(({ looks }, slow) => looks.hover.look(slow), place.slow)) ? place : null
}

async function tryOut(
  walker: Walker,
  { thing, point }: { thing: ElementHandle; point: Point },
  goneAfter: number | null | undefined,
): Promise<void> {
  const { page, hand } = walker
  if (typeof goneAfter === 'number' && !(await rest(walker, thing))) return
  const target = await hand.evaluate(({ looks }, from) => looks.hover.target(from), point)
  if (target) await page.mouse.move(target.x, target.y, { steps: limits.steps })
  const hoverable = await hand.evaluate(({ looks }) => looks.hover.stays())
  if (!(await rest(walker, thing))) return
  const over = await hand.evaluate(({ looks }) => looks.hover.liesOver())
  await page.keyboard.press('Escape')
  const gone = !(await hand.evaluate(({ looks }) => looks.hover.stays()))
  const dismissible = gone ? 'yes' : over ? 'no' : 'needless'
  await page.mouse.move(0, 0)
  await hand.evaluate(({ looks }) => looks.hover.stays())
  const byKeys = await hand.evaluate(({ looks }) => looks.hover.comesByFocus())
  const sight = { hoverable, dismissible, byKeys, ...(goneAfter === undefined ? {} : { goneAfter }) } as const
  await hand.evaluate(({ looks }, seen) => looks.hover.keep(seen), sight)
}
