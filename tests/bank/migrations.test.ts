import { openStore } from '@yinqiao/bank/server'
import { expect, it } from 'vitest'
import { migrate } from '../../packages/bank/src/server/store/migrate.ts'
import { plant } from '../../packages/bank/src/server/store/plant.ts'
import { rules } from '../../packages/bank/src/rules.ts'

const now = new Date('2026-11-23T09:00:00+08:00')

it(
  'a ledger of before forgets strangers who were never reached, and what was taken back',
  { timeout: 60_000 },
  async () => {
    const { db, close } = await openStore({})
    const open = () => migrate(db, now, work => plant(work, now, rules))
    const payees = () => db.selectFrom('payee').selectAll().orderBy('id').execute()
    await open()
    const right = await payees()
    const stranger = {
      id: 'stranger',
      name: '孙浩',
      relation: null,
      bankName: '招商银行',
      number: '6214830400907713360',
    }
    await db
      .insertInto('payee')
      .values({ ...stranger, customerId: 'wang-xiulan', lastPaidAt: now })
      .execute()
    await db.updateTable('payee').set({ lastPaidAt: now }).where('id', '=', 'wang-li-fang').execute()
    await db.deleteFrom('migration').where('name', '=', '0002-paid-has-arrived').execute()
    await open()
    expect(await payees()).toEqual(right)
    await close()
  },
)
