import type { Page } from 'playwright'

/** One thing the page wanted to do and was not let. */
export interface Refusal {
  readonly what: 'navigation' | 'write' | 'window' | 'download' | 'dialog'
  /** The address, or the words of a dialog. */
  readonly about: string
  readonly at: number
}

const reads = ['GET', 'HEAD', 'OPTIONS']

/**
 * From now on the page stays where it is, and nothing is sent: whatever leads away, opens a window, starts a download, posts
 * or asks in a box of the browser is refused and noted. Nobody's money may move because we looked at a page.
 */
export async function guard(page: Page): Promise<readonly Refusal[]> {
  const refused: Refusal[] = []
  const note = (what: Refusal['what'], about: string) => refused.push({ what, about, at: Date.now() })
  page.on('dialog', dialog => {
    note('dialog', dialog.message())
    dialog.dismiss().catch(() => {})
  })
  // The browser tells of a window when it is asked for one; when it is there, the page has long gone on.
  const session = await page.context().newCDPSession(page)
  session.on('Page.windowOpen', ({ url }) => note('window', url))
  await session.send('Page.enable')
  page.on('popup', other => void other.close().catch(() => {}))
  page.on('download', download => {
    note('download', download.url())
    download.cancel().catch(() => {})
  })
  await page.route('**/*', async route => {
    const request = route.request()
    const leads = request.isNavigationRequest() && request.frame() === page.mainFrame()
    if (leads) {
      note('navigation', request.url())
      // An answer without content leaves the old page standing, where an abort would show the browser's own.
      return await route.fulfill({ status: 204 }).catch(() => {})
    }
    if (reads.includes(request.method())) return await route.fallback().catch(() => {})
    note('write', request.url())
    return await route.abort().catch(() => {})
  })
  return refused
}
