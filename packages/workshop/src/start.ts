import { networkInterfaces } from 'node:os'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { tool } from './command.ts'
import { buildMiniApp, giveVoice, miniApp } from './mini-app.ts'
import { root } from './root.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    port: { type: 'string' },
    host: { type: 'string' },
    data: { type: 'string' },
    silent: { type: 'boolean' },
  },
})

process.exitCode = positionals[0] === 'stories' ? await openStories() : await openBank()

async function openStories(): Promise<number> {
  const port = values.port ?? '6006'
  console.log(`  Storybook opens at http://localhost:${port}/ in about 5 seconds. Stop it with Ctrl-C.`)
  const words = ['dev', '--ci', '--quiet', '--no-version-updates', '--exact-port', '--port', port]
  return (await tool('storybook', words, { env: { STORYBOOK_DISABLE_TELEMETRY: '1' } })).code
}

async function openBank(): Promise<number> {
  const port = Number(values.port ?? 5180)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    console.error(`“${values.port}” is no port. Choose a number up to 65535: npm start -- --port 8080`)
    return 1
  }
  if (!(await buildMiniApp())) return 1
  const { placeOf, startServer } = await import('@yinqiao/bank/server')
  // Open to the local network, so that the page can be tried on a real phone; --host 127.0.0.1 keeps it to this machine.
  const host = values.host ?? '0.0.0.0'
  const dataDir = values.data ?? '.data/bank'
  const databaseUrl = process.env['DATABASE_URL']
  const where = { dataDir: resolve(root, dataDir), databaseUrl }
  const server = await startServer({ port, host, ...where, staticDir: miniApp }).catch(sayWhy)
  if (server === null) return 1
  const ledger = databaseUrl
    ? `The ledger is kept in the Postgres at ${placeOf(databaseUrl)} (DATABASE_URL).`
    : `The ledger is kept in ${dataDir}; delete that folder to begin anew.`
  for (const line of await welcome(new URL(server.url).port, host, ledger)) console.log(line)
  if (!values.silent) void tellOfVoice()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => void server.close().finally(() => process.exit(0)))
  return 0
}

/** The bank is open meanwhile: without the recordings it speaks with the browser's voice, or in captions. */
async function tellOfVoice(): Promise<void> {
  try {
    await giveVoice()
    console.log('  The draft voice is ready; load the page again to hear it.')
  } catch (problem) {
    console.log(`  No draft voice: ${problem instanceof Error ? problem.message : String(problem)}`)
  }
}

function sayWhy(problem: unknown) {
  console.error(problem instanceof Error ? problem.message : problem)
  return null
}

async function welcome(port: string, host: string, ledger: string): Promise<string[]> {
  const { demoPin, people } = await import('@yinqiao/bank/seed')
  const everywhere = host === '0.0.0.0' || host === '::'
  const near = everywhere ? 'localhost' : host
  const far = everywhere ? neighbours() : []
  return [
    '',
    '银桥 is open:',
    `  http://${near}:${port}/`,
    ...far.map(address => `  http://${address}:${port}/   from a phone in the same network`),
    '',
    `  Choose ${people[0]?.name} and the PIN ${demoPin}. The people and the money are made up.`,
    `  ${ledger} Stop with Ctrl-C.`,
  ]
}

/** Addresses of this machine that a phone beside it can reach. */
function neighbours(): string[] {
  const all = Object.values(networkInterfaces()).flatMap(list => list ?? [])
  return all.filter(({ family, internal }) => family === 'IPv4' && !internal).map(({ address }) => address)
}
