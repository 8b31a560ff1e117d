import { execFileSync, spawn } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { Client } from 'pg'

/** A Postgres of one's own for as long as a test lasts. */
export interface TemporaryPostgres {
  /** Makes an empty database and gives its address. */
  createDatabase(name: string): Promise<string>
  /** Stops it and removes its files. */
  stop(): Promise<void>
}

/** No Postgres can be had here; the message says why and what to do. */
export class PostgresMissing extends Error {
  override readonly name = 'PostgresMissing'
}

/** Starts a temporary cluster on a free port of this machine. Throws `PostgresMissing`. */
export async function startPostgres(): Promise<TemporaryPostgres> {
  const bin = findPostgres() ?? installPostgres()
  const folder = mkdtempSync(join(tmpdir(), 'yinqiao-postgres-'))
  const as = servant(folder)
  const data = join(folder, 'data')
  const quiet = { ...as, cwd: folder, stdio: 'ignore' } as const
  execFileSync(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'yinqiao', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'],
    quiet,
  )
  const port = await freePort()
  const place = ['-D', data, '-p', String(port), '-k', folder, '-c', 'listen_addresses=127.0.0.1']
  // The shell waits at the other end of a pipe: when this process is gone, however it went, so is Postgres.
  // SIGINT is Postgres' word for a quick stop that leaves nothing half done.
  const keeper = 'folder=$1; shift; "$@" </dev/null & read _; kill -INT $!; wait; rm -rf "$folder"'
  const words = ['-c', keeper, 'postgres-keeper', folder, join(bin, 'postgres'), ...place]
  const server = spawn('/bin/sh', words, { ...quiet, stdio: ['pipe', 'ignore', 'ignore'] })
  const address = (database: string) => `postgres://yinqiao@127.0.0.1:${port}/${database}`
  await ask(address('postgres'), 'select 1', 100)
  return {
    async createDatabase(name) {
      await ask(address('postgres'), `create database ${name}`)
      return address(name)
    },
    async stop() {
      const gone = new Promise(resolve => server.once('exit', resolve))
      server.stdin.end()
      if (server.exitCode === null) await gone
    },
  }
}

/** The folder with `initdb`: told by YINQIAO_POSTGRES_BIN, on the PATH, or where Debian keeps it; null when nowhere. */
export function findPostgres(): string | null {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).toSorted((one, other) => Number(other) - Number(one)) : []
  const places = [
    process.env['YINQIAO_POSTGRES_BIN'],
    ...(process.env['PATH'] ?? '').split(delimiter),
    ...versions.map(version => join(debian, version, 'bin')),
  ]
  return places.find(place => place && existsSync(join(place, 'initdb')) && existsSync(join(place, 'postgres'))) ?? null
}

function installPostgres(): string {
  const way =
    'Install it (Debian: apt-get install postgresql) or say where it is: YINQIAO_POSTGRES_BIN=<folder of initdb>.'
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    throw new PostgresMissing(`There is no Postgres here, so locking between two servers cannot be tried. ${way}`)
  console.log('  Installing Postgres for the tests of the bank, about a minute …')
  try {
    // Only the programs: no cluster that would run on after the tests.
    mkdirSync('/etc/postgresql-common', { recursive: true })
    if (!existsSync('/etc/postgresql-common/createcluster.conf'))
      writeFileSync('/etc/postgresql-common/createcluster.conf', 'create_main_cluster = false\n')
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    const run = (words: string[]) => execFileSync('apt-get', words, { env, stdio: 'ignore', timeout: 240_000 })
    run(['update', '-q'])
    run(['install', '-y', '-q', '--no-install-recommends', 'postgresql'])
  } catch (problem) {
    throw new PostgresMissing(`Postgres could not be installed (${String(problem)}). ${way}`, { cause: problem })
  }
  const bin = findPostgres()
  if (!bin) throw new PostgresMissing(`apt-get installed Postgres, but there is no initdb. ${way}`)
  return bin
}

function idOf(kind: '-u' | '-g') {
  return Number(execFileSync('id', [kind, 'postgres'], { encoding: 'utf8' }))
}

/** Postgres refuses to run as root; root hands the folder and the work to the user `postgres`. */
function servant(folder: string): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {}
  try {
    const as = { uid: idOf('-u'), gid: idOf('-g') }
    chownSync(folder, as.uid, as.gid)
    return as
  } catch (problem) {
    throw new PostgresMissing('Postgres will not run as root, and there is no user “postgres” to run it as.', {
      cause: problem,
    })
  }
}

async function ask(address: string, question: string, tries = 1): Promise<void> {
  const client = new Client({ connectionString: address })
  try {
    await client.connect()
    await client.query(question)
  } catch (problem) {
    if (tries <= 1) throw problem
    await new Promise(resolve => setTimeout(resolve, 100))
    return await ask(address, question, tries - 1)
  } finally {
    await client.end().catch(() => {})
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => resolve(port))
    })
  })
}
