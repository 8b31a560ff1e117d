import type { CDPSession, ElementHandle, Page } from 'playwright'
import { keepListeners } from '../keep-listeners.ts'
import { kept } from '../kept.ts'
import type { Walker } from '../walk.ts'
import limits from './limits.json' with { type: 'json' }

/** Keeps what a script has listen for a finger that comes down. */
export async function hearGrips(page: Page): Promise<void> {
  await keepListeners(page, kept.gripped, ['mousedown', 'pointerdown', 'touchstart'])
}

interface Point {
  readonly x: number
  readonly y: number
}

/** Drags what no key reaches, by a mouse and by a finger, and sees whether it goes along. */
export async function drag({ page, hand }: Walker): Promise<void> {
  const touch = await page.context().newCDPSession(page)
  const until = Date.now() + limits.dragMs
  const grips = await hand.evaluateHandle(({ looks }) => looks.keyboard.grips())
  for (const handle of (await grips.getProperties()).values()) {
    const grip = handle.asElement()
    if (!grip || Date.now() > until) continue
    const wentAlong = () => hand.evaluate(({ looks }) => looks.keyboard.wentAlong())
    const point = await holding({ page, hand }, grip)
    const went =
      point !== null && ((await byMouse(page, point, wentAlong)) || (await byFinger(touch, point, wentAlong)))
    if (went) await hand.evaluate(({ looks }) => looks.keyboard.dragged())
  }
  await touch.detach()
}

async function holding({ hand }: Pick<Walker, 'page' | 'hand'>, grip: ElementHandle): Promise<Point | null> {
  return await hand.evaluate(({ looks }, element) => looks.keyboard.hold(element as Element), grip)
}

/** Right, left, down and up: a handle may stand at an end. */
const ways = [
  { x: limits.dragPx, y: 0 },
  { x: -limits.dragPx, y: 0 },
  { x: 0, y: limits.dragPx },
  { x: 0, y: -limits.dragPx },
]

async function byMouse({ mouse }: Page, { x, y }: Point, wentAlong: () => Promise<boolean>): Promise<boolean> {
  await mouse.move(x, y)
  await mouse.down()
  let went = false
  for (const way of ways) {
    if (went) break
    await mouse.move(x + way.x, y + way.y, { steps: 3 })
    went = await wentAlong()
  }
  await mouse.up()
  return went
}

async function byFinger(touch: CDPSession, { x, y }: Point, wentAlong: () => Promise<boolean>): Promise<boolean> {
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Point[]) =>
    touch.send('Input.dispatchTouchEvent', { type, touchPoints })
  let went = false
  for (const way of ways) {
    if (went) break
    await send('touchStart', [{ x, y }])
    for (const part of [0.3, 0.6, 1]) await send('touchMove', [{ x: x + way.x * part, y: y + way.y * part }])
    went = await wentAlong()
    await send('touchEnd', [])
  }
  return went
}
