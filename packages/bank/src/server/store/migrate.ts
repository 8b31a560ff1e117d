import { sql } from 'kysely'
import { migrations } from './migrations.ts'
import type { Database, Work } from './tables.ts'

// Any number, the same for every server of one database.
const doorLock = 7_288_202_611

/** Brings the store up to date and, when it is new, lets `plant` fill it. Servers that start at once wait their turn. */
export async function migrate(db: Database, now: Date, plant: (work: Work) => Promise<void>) {
  await db.transaction().execute(async work => {
    // Waiting for another server that is just filling the store is no fault.
    await sql`set local lock_timeout = 0`.execute(work)
    await sql`select pg_advisory_xact_lock(${sql.lit(doorLock)})`.execute(work)
    await sql`create table if not exists migration (name text primary key, applied_at timestamptz not null)`.execute(
      work,
    )
    const done = new Set((await work.selectFrom('migration').select('name').execute()).map(({ name }) => name))
    for (const { name, statements } of migrations) {
      if (done.has(name)) continue
      for (const statement of statements) await sql.raw(statement).execute(work)
      await work.insertInto('migration').values({ name, appliedAt: now }).execute()
    }
    const anybody = await work.selectFrom('customer').select('id').limit(1).executeTakeFirst()
    if (!anybody) await plant(work)
  })
}
