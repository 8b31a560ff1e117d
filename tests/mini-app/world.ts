import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { launchOptions } from '@yinqiao/audit/browser'
import { httpBank } from '@yinqiao/bank/client/http'
import { type Browser, chromium, type Page } from 'playwright'
import { buildMiniApp, miniApp } from '../../packages/workshop/src/mini-app.ts'

const root = new URL('../..', import.meta.url).pathname

/** The bank as a process of its own on a fresh ledger, and phones in front of it. */
export interface World {
  readonly url: string
  /** A phone: 360×640, touch, Chinese, its own memory. */
  newPhone(): Promise<Page>
  /** Kills the bank as a power cut would, and opens it again on the same ledger and the same address. */
  restartBank(): Promise<void>
  /** The ledger seen past the screens, signed in as the customer. */
  bankOf(customerId: string, pin: string): Promise<ReturnType<typeof httpBank>>
  close(): Promise<void>
}

export async function openWorld(): Promise<World> {
  if (!(await buildMiniApp())) throw new Error('The mini-app does not build; see the lines above.')
  const data = mkdtempSync(join(tmpdir(), 'yinqiao-ledger-'))
  const browser = await chromium.launch(launchOptions(process.env['YINQIAO_BROWSER'] ?? ''))
  let bank = await openBank(data, 0)
  const { url } = bank
  return {
    url,
    newPhone: () => newPhone(browser, url),
    async restartBank() {
      await ended(bank.process, 'SIGKILL')
      bank = await openBank(data, Number(new URL(url).port))
    },
    async bankOf(customerId, pin) {
      const seen = httpBank({ baseUrl: url, fetch: withCookies() })
      await seen.signIn({ customerId, pin })
      return seen
    },
    async close() {
      await browser.close()
      await ended(bank.process, 'SIGTERM')
      rmSync(data, { recursive: true, force: true })
    },
  }
}

async function newPhone(browser: Browser, url: string): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 640 },
    deviceScaleFactor: 2,
    hasTouch: true,
    isMobile: true,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  })
  const page = await context.newPage()
  await page.goto(url)
  return page
}

async function openBank(data: string, port: number): Promise<{ process: ChildProcess; url: string }> {
  const words = ['packages/bank/src/server/main.ts', '--port', String(port), '--data', data, '--static', miniApp]
  const child = spawn(process.execPath, ['--conditions=yinqiao-source', ...words], { cwd: root, stdio: 'pipe' })
  return new Promise((resolve, reject) => {
    let heard = ''
    const hear = (chunk: Buffer) => {
      heard += chunk.toString()
      const url = /https?:\/\/\S+/.exec(heard)?.[0]
      if (url) resolve({ process: child, url })
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.once('exit', code => reject(new Error(`The bank did not open (${code}): ${heard}`)))
  })
}

function ended(child: ChildProcess, signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
  return new Promise(resolve => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve()
    child.once('exit', () => resolve())
    child.kill(signal)
  })
}

/** Node's fetch keeps no cookies; a session needs one. */
function withCookies(): typeof fetch {
  let cookie = ''
  return async (input, init) => {
    const headers = new Headers(init?.headers)
    if (cookie) headers.set('cookie', cookie)
    const answer = await fetch(input, { ...init, headers })
    const [set] = answer.headers.getSetCookie()
    if (set) cookie = set.split(';')[0] ?? ''
    return answer
  }
}
