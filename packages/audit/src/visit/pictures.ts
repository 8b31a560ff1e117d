import type { Page } from 'playwright'
import { keyOf } from '../result.ts'
import type { Located } from './audit-page.ts'
import limits from './limits.json' with { type: 'json' }

const { perRule, perPage, bytes, ms, margin } = limits.pictures

/** Takes cropped pictures of the first places of each rule, as data URLs by `keyOf`; what cannot be shown has none. */
export async function picturesOf(page: Page, located: readonly Located[]): Promise<Record<string, string>> {
  const pictures: Record<string, string> = {}
  for (const one of chosen(located)) {
    const picture = await pictureOf(page, one).catch(() => null)
    if (picture && picture.length <= bytes) {
      pictures[keyOf(one.finding)] = `data:image/png;base64,${picture.toString('base64')}`
    }
  }
  return pictures
}

function chosen(located: readonly Located[]): Located[] {
  const taken = new Map<string, number>()
  const first = located.filter(({ finding: { rule, verdict } }) => {
    const count = (taken.get(`${verdict} ${rule}`) ?? 0) + 1
    taken.set(`${verdict} ${rule}`, count)
    return count <= perRule
  })
  return first.slice(0, perPage)
}

async function pictureOf(page: Page, { hand, path }: Located): Promise<Buffer | null> {
  const handle = await hand.evaluateHandle((inPage, way) => inPage.elementAt(document, way), path)
  const element = handle.asElement()
  try {
    // What is never drawn (a meta, a title) would be waited for in vain.
    if (!(await element?.boundingBox())) return null
    await element?.scrollIntoViewIfNeeded({ timeout: ms })
    const box = await element?.boundingBox()
    const screen = page.viewportSize()
    if (!box || !screen) return null
    const left = Math.max(0, box.x - margin)
    const top = Math.max(0, box.y - margin)
    const width = Math.min(screen.width, box.x + box.width + margin) - left
    const height = Math.min(screen.height, box.y + box.height + margin) - top
    if (width < 1 || height < 1) return null
    const clip = { x: left, y: top, width, height }
    return await page.screenshot({ clip, scale: 'css', animations: 'disabled', timeout: ms })
  } finally {
    await handle.dispose()
  }
}
