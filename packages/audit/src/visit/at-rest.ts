import type { Frame } from 'playwright'
import { inTime } from './in-time.ts'
import limits from './limits.json' with { type: 'json' }

/**
 * Waits until a frame has answered what was last done to it: an app that measures its own parts lays itself out anew in
 * the pictures after a change. A frame that never comes to rest, is not drawn, or whose clock stands, is judged as it is.
 */
export async function atRest(frame: Frame): Promise<void> {
  const rest = frame.evaluate(resting, [limits.restFrames, limits.restMostFrames] as const)
  await inTime(rest, limits.restMs, () => new Error('It does not rest.')).catch(() => {})
}

/**
 * Runs inside the page: its length, also where that is less than a screen, has to stay the same from picture to picture.
 * Looks no longer than so many pictures, so that nothing of ours goes on in a page that never rests.
 */
async function resting([calmEnough, most]: readonly [number, number]): Promise<void> {
  const page = document.documentElement
  let before = ''
  for (let calm = 0, looked = 0; calm < calmEnough && looked < most; looked++) {
    await new Promise(resolve => requestAnimationFrame(resolve))
    const now = `${page.scrollHeight} ${page.offsetHeight}`
    calm = now === before ? calm + 1 : 0
    before = now
  }
}
