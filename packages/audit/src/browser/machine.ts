import { spawn } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** How a command ended; `code` 127 when there is no such command, 124 when its time was over. */
export interface Ended {
  readonly code: number
  readonly output: string
}

/** All that finding a browser asks of a computer, so that a test can be any computer. */
export interface Machine {
  readonly platform: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly root: boolean
  canRun(file: string): boolean
  run(command: string, args: readonly string[], limitMs: number): Promise<Ended>
  /** Where Playwright keeps, or would keep, its own Chromium and the script that fetches it; null without Playwright. */
  playwright(): Promise<{ chromium: string; cli: string } | null>
}

/** The computer this runs on. */
export const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  root: process.getuid?.() === 0,
  canRun,
  run,
  playwright,
}

function canRun(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Runs in a group of its own, so that a download that never ends can be ended with all its children. */
function run(command: string, args: readonly string[], limitMs: number): Promise<Ended> {
  return new Promise(resolve => {
    const grouped = process.platform !== 'win32'
    const child = spawn(command, args, { detached: grouped, stdio: ['ignore', 'pipe', 'pipe'] })
    const said: Buffer[] = []
    const kill = () => {
      try {
        if (grouped && child.pid) process.kill(-child.pid, 'SIGKILL')
        else child.kill('SIGKILL')
      } catch {
        // It has ended by itself in the meantime.
      }
    }
    const leave = () => {
      kill()
      process.exit(130)
    }
    const end = (code: number) => {
      clearTimeout(timer)
      for (const signal of signals) process.off(signal, leave)
      resolve({ code, output: Buffer.concat(said).toString() })
    }
    const timer = setTimeout(() => {
      kill()
      end(124)
    }, limitMs)
    for (const signal of signals) process.on(signal, leave)
    child.stdout.on('data', (words: Buffer) => said.push(words))
    child.stderr.on('data', (words: Buffer) => said.push(words))
    child.on('error', () => end(127))
    child.on('close', code => end(code ?? 1))
  })
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Loaded only when nothing else was found: an optional peer, and half a second to start. */
async function playwright(): Promise<{ chromium: string; cli: string } | null> {
  try {
    const { chromium } = await import('playwright')
    const manifest = fileURLToPath(import.meta.resolve('playwright/package.json'))
    return { chromium: chromium.executablePath(), cli: join(dirname(manifest), 'cli.js') }
  } catch {
    return null
  }
}
