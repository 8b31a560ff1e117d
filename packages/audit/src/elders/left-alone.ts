import type { Page } from 'playwright'
import type { Hand } from '../visit/open.ts'
import { motion } from '../walk/motion/motion.walk.ts'
import { walked } from '../walk/take.ts'
import { watch } from '../walk/watch/watch.walk.ts'
import limits from './limits.json' with { type: 'json' }

/** A page opened once more beside the first and left alone. */
export interface Beside {
  readonly hand: Hand
  close(): Promise<void>
}

/**
 * Opens the same address once more, since what runs away does so at the beginning, and leaves it alone as long as the walk
 * that watches does. Null where the page has no address, or does not come a second time.
 */
export async function leaveAlone(page: Page): Promise<Beside | null> {
  if (!/^(https?|file):/.test(page.url())) return null
  const beside = await page.context().newPage()
  const close = () => beside.close({ runBeforeUnload: false }).catch(() => {})
  try {
    await watch.start?.before?.(beside)
    await motion.start?.before?.(beside)
    await beside.goto(page.url(), { timeout: limits.openMs })
    const { hand } = await walked(watch, beside)
    return { hand, close }
  } catch {
    await close()
    return null
  }
}
