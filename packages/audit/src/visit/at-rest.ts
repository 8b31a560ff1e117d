import type { Frame } from 'playwright'
import limits from './limits.json' with { type: 'json' }

/**
 * Waits until a frame has answered what was last done to it: an app that measures its own parts lays itself out anew in
 * the pictures after a change. A frame that never comes to rest, is not drawn, or whose clock stands, is judged as it is.
 */
export async function atRest(frame: Frame): Promise<void> {
  let clock: NodeJS.Timeout | undefined
  const late = new Promise<void>(resolve => {
    clock = setTimeout(resolve, limits.restMs)
  })
  const rest = frame.evaluate(resting, limits.restFrames).catch(() => {})
  await Promise.race([rest, late]).finally(() => clearTimeout(clock))
}

/** Runs inside the page: its length, also where that is less than a screen, has to stay the same from picture to picture. */
async function resting(pictures: number): Promise<void> {
  const page = document.documentElement
  let before = ''
  for (let calm = 0; calm < pictures;) {
    await new Promise(resolve => requestAnimationFrame(resolve))
    const now = `${page.scrollHeight} ${page.offsetHeight}`
    calm = now === before ? calm + 1 : 0
    before = now
  }
}
