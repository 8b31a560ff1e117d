import type { CDPSession, Page } from 'playwright'

const presses = ['click', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'touchstart', 'touchend']

/** Of elements that look as if a finger could press them, the ways to those that hear a press, as the browser knows. */
export async function hearing(page: Page, looked: readonly { path: string; hears: boolean }[]): Promise<string[]> {
  const browser = await page.context().newCDPSession(page)
  const heard: string[] = []
  for (const { path, hears } of looked) if (hears || (await hearsPress(browser, path))) heard.push(path)
  await browser.detach()
  return heard
}

async function hearsPress(browser: CDPSession, path: string): Promise<boolean> {
  const [first = '', ...deeper] = path.split(' >>> ').map(step => JSON.stringify(step))
  const expression = [
    `document.querySelector(${first})`,
    ...deeper.map(step => `shadowRoot.querySelector(${step})`),
  ].join('.')
  const { result } = await browser.send('Runtime.evaluate', { expression })
  if (!result.objectId) return false
  const { listeners } = await browser.send('DOMDebugger.getEventListeners', { objectId: result.objectId })
  return listeners.some(({ type }) => presses.includes(type))
}
