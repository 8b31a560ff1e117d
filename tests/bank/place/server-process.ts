import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const main = fileURLToPath(new URL('../../../packages/bank/src/server/main.ts', import.meta.url))

/** The bank as a process of its own, so that it can really be killed. */
export interface ServerProcess {
  url(): string
  /** No warning, no time to write anything down. */
  kill(): Promise<void>
  /** As Ctrl-C does it. */
  stop(): Promise<number | null>
  startAgain(): Promise<void>
  /** What it has said on either stream so far. */
  said(): string
}

export async function startProcess(where: { dataDir?: string; databaseUrl?: string }): Promise<ServerProcess> {
  let child: ChildProcess
  let url = ''
  let said = ''
  let port = '0'

  async function start() {
    const words = [main, '--port', port, ...(where.dataDir ? ['--data', where.dataDir] : [])]
    const { DATABASE_URL: _other, ...env } = process.env
    child = spawn(process.execPath, words, {
      env: { ...env, ...(where.databaseUrl ? { DATABASE_URL: where.databaseUrl } : {}) },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let opening = ''
    const open = new Promise<void>((resolve, reject) => {
      child.once('exit', code => reject(new Error(`The bank ended with ${code} while opening: ${opening}`)))
      for (const stream of [child.stdout, child.stderr])
        stream?.on('data', (data: Buffer) => {
          said += data
          opening += data
          url = /open at (\S+)/.exec(opening)?.[1] ?? url
          if (/open at \S+/.test(opening)) resolve()
        })
    })
    await open
    // The same address again after a restart, as phones know it.
    port = new URL(url).port
  }

  async function end(signal: 'SIGKILL' | 'SIGTERM') {
    if (child.exitCode !== null || child.signalCode !== null) return child.exitCode
    const gone = once(child, 'exit')
    child.kill(signal)
    await gone
    return child.exitCode
  }

  await start()
  return {
    url: () => url,
    kill: async () => void (await end('SIGKILL')),
    stop: () => end('SIGTERM'),
    startAgain: start,
    said: () => said,
  }
}
