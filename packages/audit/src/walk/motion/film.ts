import type { Page } from 'playwright'
import { readPng } from '../picture.ts'
import type { Frame } from './flashes.ts'
import numbers from './motion.json' with { type: 'json' }

/** Films the screen, small, each picture as it is drawn; the answer ends the film and tells it. */
export async function film(page: Page): Promise<() => Promise<Frame[]>> {
  const tools = await page.context().newCDPSession(page)
  const shots: { atMs: number; data: string }[] = []
  tools.on('Page.screencastFrame', ({ data, metadata, sessionId }) => {
    if (shots.length < numbers.flash.mostFrames) shots.push({ atMs: (metadata.timestamp ?? 0) * 1000, data })
    tools.send('Page.screencastFrameAck', { sessionId }).catch(() => {})
  })
  await tools.send('Page.startScreencast', {
    format: 'png',
    maxWidth: numbers.flash.wide,
    maxHeight: 2000,
    everyNthFrame: 1,
  })
  return async () => {
    await tools.send('Page.stopScreencast')
    return shots.map(({ atMs, data }) => ({ atMs, picture: readPng(Buffer.from(data, 'base64')) }))
  }
}
