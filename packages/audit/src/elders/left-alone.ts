import type { Page } from 'playwright'
import type { Hand, Start } from '../visit/open.ts'
import { motion } from '../walk/motion/motion.walk.ts'
import { walked } from '../walk/take.ts'
import { watch } from '../walk/watch/watch.walk.ts'

/** Opens the same page once more, in a context of its own: a context has one clock for all its pages, and it is put forward. */
export type Again = (start: Start) => Promise<Page>

/** A page opened once more and left alone. */
export interface Beside {
  readonly hand: Hand
  close(): Promise<void>
}

/** Opens the page once more, since what runs away does so at the beginning, and leaves it alone as long as the walk that watches does. */
export async function leaveAlone(again: Again): Promise<Beside> {
  const beside = await again({
    async before(page) {
      await watch.start?.before?.(page)
      await motion.start?.before?.(page)
    },
  })
  const close = () => beside.close({ runBeforeUnload: false }).catch(() => {})
  try {
    const { hand } = await walked(watch, beside)
    return { hand, close }
  } catch (problem) {
    await close()
    throw problem
  }
}
