import { join, resolve } from 'node:path'
import { CamelCasePlugin, Kysely, PGliteDialect, PostgresDialect, sql } from 'kysely'
import { takeFolder } from './folder.ts'
import type { Database, Tables } from './tables.ts'
import { CannotOpen, codeOf } from './trouble.ts'

export interface StoreOptions {
  /** A Postgres or anything that speaks like one; wins over `dataDir`. */
  readonly databaseUrl?: string | undefined
  /** A folder for the embedded database; without it everything is forgotten at the end. */
  readonly dataDir?: string | undefined
}

export interface Store {
  readonly db: Database
  close(): Promise<void>
}

/** Opens the store and makes sure it answers. Throws `CannotOpen`. */
export function openStore({ databaseUrl, dataDir }: StoreOptions): Promise<Store> {
  return databaseUrl ? openPostgres(databaseUrl) : openEmbedded(dataDir)
}

// A refusal is kept as JSON; its words are not columns.
const plugins = [new CamelCasePlugin({ maintainNestedObjectKeys: true })]

async function openEmbedded(dataDir: string | undefined): Promise<Store> {
  const { PGlite } = await import('@electric-sql/pglite').catch(missing('@electric-sql/pglite'))
  const folder = dataDir === undefined ? null : takeFolder(resolve(dataDir))
  try {
    const pglite =
      dataDir === undefined ? await PGlite.create() : await PGlite.create(join(resolve(dataDir), 'postgres'))
    const db = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite }), plugins })
    const close = async () => {
      await db.destroy()
      folder?.release()
    }
    return { db, close }
  } catch (problem) {
    folder?.release()
    throw new CannotOpen(
      `The embedded database in ${dataDir ?? 'memory'} does not open (${String(problem)}). ` +
        `Free some disk and try again; if it stays so, move the folder away and a new one is made.`,
      { cause: problem },
    )
  }
}

async function openPostgres(databaseUrl: string): Promise<Store> {
  const { default: pg } = await import('pg').catch(missing('pg'))
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: 10,
    connectionTimeoutMillis: 10_000,
    // A server that hangs must not hold a customer's row for ever.
    options: '-c lock_timeout=10s -c statement_timeout=20s -c idle_in_transaction_session_timeout=30s',
    types: {
      getTypeParser: (oid, format) =>
        oid === pg.types.builtins.INT8 ? safeNumber : pg.types.getTypeParser(oid, format),
    },
  })
  // An idle connection that breaks is replaced at the next question; unheard, it would end the process.
  pool.on('error', problem => console.error(`The database broke a connection: ${codeOf(problem) || problem.name}`))
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }), plugins })
  try {
    await sql`select 1`.execute(db)
  } catch (problem) {
    await db.destroy()
    throw new CannotOpen(
      `The database at ${placeOf(databaseUrl)} cannot be reached (${codeOf(problem) || 'no answer'}), ` +
        `so there is no ledger to work on. Check that it runs and that DATABASE_URL is right, ` +
        `or leave DATABASE_URL away to use the embedded one.`,
      { cause: problem },
    )
  }
  return { db, close: () => db.destroy() }
}

/** Host and database of an address, never its password. */
export function placeOf(databaseUrl: string) {
  try {
    const { host, pathname } = new URL(databaseUrl)
    return `${host}${pathname}`
  } catch {
    return 'DATABASE_URL (which is not an address)'
  }
}

function safeNumber(digits: string) {
  const number = Number(digits)
  if (!Number.isSafeInteger(number)) throw new RangeError('A number of the store is larger than money can be.')
  return number
}

function missing(name: string) {
  return (problem: unknown) => {
    throw new CannotOpen(`The bank needs the package ${name} for this store. Add it: npm install ${name}`, {
      cause: problem,
    })
  }
}
