import type { Page } from 'playwright'
import { difference } from '../compare.ts'
import { readPng } from '../picture.ts'
import type { Walk, Walker } from '../walk.ts'
import { drag, hearGrips } from './drag.ts'
import { hearing } from './hearing.ts'
import limits from './limits.json' with { type: 'json' }

/** Tab by Tab to the end of the page, once more with an eye on the focus, and back. */
export const keyboard: Walk = {
  id: 'keyboard',
  does: { zh: '用 Tab 键走一遍', en: 'going through by Tab' },
  start: { before: hearGrips },
  limitMs: 36_000,
  async take(walker) {
    const { page, hand } = walker
    await hand.evaluate(({ looks }) => looks.keyboard.begin())
    const complete = await forward(walker)
    await look(walker)
    await back(walker)
    // What was not come to before the end of the time may still be there to come to.
    if (!complete) return
    const pressers = await hearing(page, await hand.evaluate(({ looks }) => looks.keyboard.pointers()))
    await hand.evaluate(({ looks }, paths) => looks.keyboard.reach(paths), pressers)
    await drag(walker)
  },
}

/** Whether Tab came to the end of the page. */
async function forward(walker: Walker): Promise<boolean> {
  const seen = new Set<number>()
  const until = Date.now() + limits.forwardMs
  let round: number[] = []
  for (let steps = 0; steps < limits.stops && Date.now() < until; steps++) {
    const told = await press(walker, 'Tab')
    if (told === null) return true
    const isNew = !seen.has(told.id) || told.frame
    seen.add(told.id)
    // It has come round to the same thing without leaving the page: what holds it, and is there more behind?
    const cameRound = round.includes(told.id)
    round = isNew ? [] : [...round, told.id]
    if (isNew || !cameRound) continue
    if (!(await getOut(walker, seen))) return true
    round = []
  }
  return false
}

/** Out of what holds Tab, by Escape, else by hand; false where nothing is left to go to. */
async function getOut({ page, hand, ...walker }: Walker, seen: ReadonlySet<number>): Promise<boolean> {
  const held = await hand.evaluateHandle(({ looks }) => looks.keyboard.holder())
  await page.keyboard.press('Escape')
  const told = await press({ page, hand, ...walker }, 'Tab')
  const free = told === null || !seen.has(told.id)
  const left = free || (await hand.evaluate(({ looks }) => looks.keyboard.goPast()))
  if (left)
    await hand.evaluate(({ looks }, [holder, how]) => looks.keyboard.held(holder, how), [
      held,
      free ? 'until Escape' : 'for good',
    ] as const)
  return left && told !== null
}

async function press({ page, hand, refused }: Walker, key: string) {
  const before = refused.length
  await page.keyboard.press(key)
  const told = await hand.evaluate(({ looks }) => looks.keyboard.arrive())
  const news = refused.slice(before).find(({ what }) => what !== 'write' && what !== 'download')
  if (news) await hand.evaluate(({ looks }, what) => looks.keyboard.did(what), news.what as 'navigation')
  return told
}

/** Through the page a second time, with a picture of each stop with and without the focus. */
async function look({ page, hand }: Walker): Promise<void> {
  const until = Date.now() + limits.lookMs
  for (let steps = 0; steps < limits.stops && Date.now() < until; steps++) {
    await page.keyboard.press('Tab')
    const place = await hand.evaluate(({ looks }) => looks.keyboard.aim())
    if (place === 'out') return
    if (place === null) continue
    const focused = await picture(page, place)
    await hand.evaluate(({ looks }) => looks.keyboard.letGo())
    const changed = difference(await picture(page, place), focused, limits.noticeableOf255)
    await hand.evaluate(({ looks }, seen) => looks.keyboard.change(seen), changed)
  }
}

async function picture(page: Page, clip: { x: number; y: number; width: number; height: number }) {
  // The caret is let be, and nothing is put into the page to still it.
  return readPng(await page.screenshot({ clip, caret: 'initial', animations: 'allow', scale: 'css' }))
}

/** What can be come to only from behind is come to as well. */
async function back(walker: Walker): Promise<void> {
  const until = Date.now() + limits.backMs
  const seen = new Set<number>()
  for (let steps = 0; steps < limits.stops && Date.now() < until; steps++) {
    const told = await press(walker, 'Shift+Tab')
    if (told === null || (seen.has(told.id) && !told.frame)) return
    seen.add(told.id)
  }
}
