import { expect, it } from 'vitest'
import { findPostgres } from '../../../packages/workshop/src/postgres.ts'

/** Whether a Postgres can be had. Where it cannot, the tests of it are skipped with a sentence; CI accepts no skip. */
export function postgresHere() {
  const here = findPostgres() !== null || process.getuid?.() === 0
  const why = 'there is no Postgres here: apt-get install postgresql, or YINQIAO_POSTGRES_BIN=<folder of initdb>'
  return {
    here,
    sayWhy(what: string) {
      it.skipIf(process.env['CI'] !== 'true')(`${what} (skipped: ${why})`, () => expect(here).toBe(true))
    },
  }
}
