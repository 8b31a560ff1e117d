import type { ElementHandle, JSHandle } from 'playwright'
import type { Walk, Walker } from '../walk.ts'
import limits from './limits.json' with { type: 'json' }
import type { PressSight } from './sight.ts'

/** Presses what opens something, sees how it opens and closes, and sets what can be set. */
export const press: Walk = {
  id: 'press',
  does: { zh: '把会打开的都按一遍', en: 'pressing what opens something' },
  limitMs: 45_000,
  async take(walker) {
    const { hand } = walker
    const until = Date.now() + limits.wholeMs
    const isTime = () => Date.now() < until
    for (const setting of await each(await hand.evaluateHandle(({ looks }) => looks.press.settings())))
      if (isTime()) await set(walker, setting)
    for (const opener of await each(await hand.evaluateHandle(({ looks }) => looks.press.openers())))
      if (isTime() && !(await open(walker, opener))) return
    const late = Date.now() + limits.actsMs
    for (const control of await each(await hand.evaluateHandle(({ looks }) => looks.press.acts())))
      if (Date.now() < late && !(await act(walker, control))) return
    await ways(walker)
  },
}

/** Whether the page is fit for another press. */
async function act({ page, hand, refused }: Walker, control: ElementHandle): Promise<boolean> {
  const place = await hand.evaluate(({ looks }, element) => looks.press.before(element as Element), control)
  if (!place) return true
  const before = refused.length
  if (place.hasFocus) await page.keyboard.press('Enter')
  else if (place.point) await page.mouse.click(place.point.x, place.point.y)
  const spoke = await hand.evaluate(({ looks }) => looks.press.answered())
  await hand.evaluate(({ looks }) => looks.press.viewed())
  if (spoke) await hand.evaluate(({ looks }) => looks.press.stays())
  else await hand.evaluate(({ looks }) => looks.press.waited())
  const opened = await hand.evaluate(({ looks }) => looks.press.hasOpened())
  if (opened) await page.keyboard.press('Escape')
  // What was refused may have left the page waiting for its answer.
  if (refused.length > before || opened) return false
  await again({ page, hand })
  return true
}

/** Presses it to and fro where its look may be all that tells its state. */
async function again({ page, hand }: Pick<Walker, 'page' | 'hand'>): Promise<void> {
  if (!(await hand.evaluate(({ looks }) => looks.press.isDrawnAnew()))) return
  for (let presses = 0; presses < 3; presses++) {
    await page.keyboard.press('Enter')
    await hand.evaluate(({ looks }) => looks.press.drawnAgain())
  }
}

/** From view to view by what leads on and back. */
async function ways({ page, hand, refused }: Walker): Promise<void> {
  const before = refused.length
  const until = Date.now() + limits.waysMs
  await hand.evaluate(({ looks }) => looks.press.beginWay())
  for (let presses = 0; presses < limits.ways && Date.now() < until && refused.length === before; presses++) {
    const way = (await hand.evaluateHandle(({ looks }) => looks.press.nextWay())).asElement()
    const place = way && (await hand.evaluate(({ looks }, one) => looks.press.before(one), way))
    if (!place) break
    if (place.hasFocus) await page.keyboard.press('Enter')
    else if (place.point) await page.mouse.click(place.point.x, place.point.y)
    await hand.evaluate(({ looks }) => looks.press.wentOn())
  }
  await hand.evaluate(({ looks }) => looks.press.endWay())
}

async function each(list: JSHandle<Element[]>): Promise<ElementHandle[]> {
  const handles = [...(await list.getProperties()).values()]
  return handles.flatMap(handle => handle.asElement() ?? [])
}

async function set({ page, hand, refused }: Walker, setting: ElementHandle): Promise<void> {
  const key = await hand.evaluate(({ looks }, element) => looks.press.goTo(element as Element), setting)
  if (key === null) return
  const before = refused.length
  await page.keyboard.press(key)
  await hand.evaluate(({ looks }) => looks.press.rest())
  const news = refused.slice(before).find(({ what }) => what === 'navigation' || what === 'window' || what === 'dialog')
  const did = (news?.what ?? 'nothing') as NonNullable<PressSight['setting']>
  await hand.evaluate(({ looks }, [element, what]) => looks.press.set(element as Element, what), [
    setting,
    did,
  ] as const)
}

/** Whether the page is again as it was, so that the next thing can be pressed. */
async function open({ page, hand }: Walker, opener: ElementHandle): Promise<boolean> {
  const place = await hand.evaluate(({ looks }, element) => looks.press.before(element as Element), opener)
  if (!place) return true
  if (place.hasFocus) await page.keyboard.press('Enter')
  let came = await hand.evaluate(({ looks }) => looks.press.came())
  if (came === 'nothing' && place.point) {
    await page.mouse.click(place.point.x, place.point.y)
    came = await hand.evaluate(({ looks }) => looks.press.came())
  }
  if (came === 'nothing') return true
  await hand.evaluate(({ looks }) => looks.press.viewed())
  await hand.evaluate(({ looks }) => looks.press.noteOver())
  if (came === 'dialog') return await dialog({ page, hand }, place.hasFocus)
  await hand.evaluate(({ looks }) => looks.press.noteToggle())
  await page.keyboard.press('Escape')
  // Never on anything but the control itself: Enter on the first line of a menu would choose it.
  if (!(await hand.evaluate(({ looks }) => looks.press.isToBePressedBack()))) return true
  await page.keyboard.press('Enter')
  await hand.evaluate(({ looks }) => looks.press.keepUndone())
  return true
}

async function dialog({ page, hand }: Pick<Walker, 'page' | 'hand'>, wasFocused: boolean): Promise<boolean> {
  const inside = await hand.evaluate(({ looks }) => looks.press.isInside())
  const { modal, hasButton } = await hand.evaluate(({ looks }) => looks.press.dialogNow())
  const leaks = inside && modal && (await leadsOut({ page, hand }))
  await page.keyboard.press('Escape')
  const escapes = await hand.evaluate(({ looks }) => looks.press.isClosed())
  const closed = escapes || (await closeByButton({ hand }))
  const back = closed && wasFocused ? await hand.evaluate(({ looks }) => looks.press.back()) : null
  const sight = {
    modal,
    hasButton,
    leaks,
    focus: inside ? 'inside' : 'outside',
    escape: escapes ? 'closes' : 'stays',
    back,
  } as const
  await hand.evaluate(({ looks }, kept) => looks.press.keepDialog(kept), sight)
  return closed
}

/** Whether Tab comes to something behind the open dialog. */
async function leadsOut({ page, hand }: Pick<Walker, 'page' | 'hand'>): Promise<boolean> {
  for (let tabs = 0; tabs < limits.tabs; tabs++) {
    await page.keyboard.press('Tab')
    if (await hand.evaluate(({ looks }) => looks.press.isBehind())) return true
  }
  return false
}

async function closeByButton({ hand }: Pick<Walker, 'hand'>): Promise<boolean> {
  const pressed = await hand.evaluate(({ looks }) => looks.press.closeByButton())
  return pressed && (await hand.evaluate(({ looks }) => looks.press.isClosed()))
}
