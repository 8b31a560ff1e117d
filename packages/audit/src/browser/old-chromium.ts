import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect } from './cdp.ts'
import { oldChromiumPath } from './fetch-old-chromium.ts'
import pinned from './old-chromium.json' with { type: 'json' }

/** A page in a Chromium of early 2018, the oldest WebView we promise to work in. */
export interface OldPage {
  /** Runs an expression in the page and answers with its value; throws what the page throws. */
  evaluate(expression: string): Promise<unknown>
  /** Waits until the expression is true, ten seconds unless told; throws a sentence when it never is. */
  waitFor(expression: string, limitMs?: number): Promise<void>
  /** What the page threw, and what it told the console as an error, so far. */
  readonly errors: readonly string[]
  /** A picture of the page as PNG. */
  screenshot(): Promise<Buffer>
}

/** Opens `url` in the old Chromium, lets `visit` work with the page, and ends the browser whatever happens. Linux x64 only. */
export async function withOldChromium<T>(url: string, visit: (page: OldPage) => Promise<T>): Promise<T> {
  const path = await oldChromiumPath()
  const profile = await mkdtemp(join(tmpdir(), 'yinqiao-old-'))
  // The old build brings no sandbox of its own. It is only ever shown our own pages.
  const args = [
    ...pinned.flags,
    '--no-sandbox',
    '--remote-debugging-port=0',
    `--user-data-dir=${profile}`,
    'about:blank',
  ]
  const browser = spawn(path, args, { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, HOME: profile } })
  const ended = new Promise(resolve => browser.once('close', resolve))
  try {
    const { page, close } = await open(await portOf(browser), url)
    try {
      return await visit(page)
    } finally {
      close()
    }
  } finally {
    browser.kill('SIGKILL')
    await ended
    await rm(profile, { recursive: true, force: true, maxRetries: 5 })
  }
}

async function open(port: string, url: string) {
  const { send, on, close } = await connect(await pageOf(port))
  const errors: string[] = []
  on('Runtime.exceptionThrown', ({ exceptionDetails }) => errors.push(told(exceptionDetails)))
  on('Runtime.consoleAPICalled', ({ type, args }) => {
    if (type === 'error') errors.push(args.map((arg: { value?: unknown }) => String(arg.value)).join(' '))
  })
  const evaluate = async (expression: string) => {
    const answer = await send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true })
    if (answer.exceptionDetails) throw new Error(`The page threw ${told(answer.exceptionDetails)} at: ${expression}`)
    return answer.result.value
  }
  const waitFor = async (expression: string, limitMs = 10_000) => {
    const endMs = Date.now() + limitMs
    while (!(await evaluate(expression))) {
      if (Date.now() > endMs) throw new Error(`Not true within ${limitMs} ms in the old Chromium: ${expression}`)
      await new Promise(resolve => setTimeout(resolve, 50))
    }
  }
  await send('Page.enable')
  await send('Runtime.enable')
  const loaded = new Promise<unknown>(resolve => on('Page.loadEventFired', resolve))
  await send('Page.navigate', { url })
  await loaded
  const screenshot = async () => Buffer.from((await send('Page.captureScreenshot')).data, 'base64')
  return { page: { evaluate, waitFor, errors, screenshot } satisfies OldPage, close }
}

type TargetInfo = { type: string; webSocketDebuggerUrl?: string }

/** The browser answers before its first page is there, by a second and more on a busy machine: asked again until it is. */
async function pageOf(port: string): Promise<string> {
  const endMs = Date.now() + pageWithinMs
  for (;;) {
    const targets = (await (await fetch(`http://127.0.0.1:${port}/json/list`)).json()) as TargetInfo[]
    const address = targets.find(({ type }) => type === 'page')?.webSocketDebuggerUrl
    if (address) return address
    if (Date.now() > endMs) throw new Error(`The old Chromium showed no page within ${pageWithinMs} ms. Try again.`)
    await new Promise(resolve => setTimeout(resolve, 50))
  }
}

const pageWithinMs = 20_000

function told(details: { text: string; exception?: { description?: string } }): string {
  return details.exception?.description ?? details.text
}

/** Chromium says on its error stream which port it took. */
function portOf(browser: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    browser.stderr?.on('data', (words: Buffer) => {
      said += words
      const port = /DevTools listening on ws:\/\/[^:]+:(\d+)/.exec(said)?.[1]
      if (port) resolve(port)
    })
    browser.once('error', reject)
    browser.once('close', () =>
      reject(new Error(`The old Chromium ended before it could be asked anything: ${said.slice(0, 400)}`)),
    )
  })
}
