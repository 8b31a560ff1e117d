import { afterAll, beforeAll, expect, test } from 'vitest'
import { sees, signedIn, tap } from './customer.ts'
import { openWorld, type World } from './world.ts'

let world: World

beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

test('she leaves without a network and hands the phone over: it does not open her account when the network is back', async () => {
  const page = await signedIn(world, '王秀兰')
  await tap(page.getByText('看余额'))
  await sees(page, '余额已经显示在屏幕上')
  await page.route(/\/api\//, route => route.abort())
  await tap(page.getByText('退出'))
  await page.getByText('王秀兰，您好').waitFor({ state: 'detached' })
  expect(await page.locator('body').innerText()).not.toContain('余额')

  await page.unroute(/\/api\//)
  await page.reload()
  await sees(page, '您是哪一位？')
})

test('her session has ended: the passbook leads to the sign-in, not to a button that fails for ever', async () => {
  const page = await signedIn(world, '张桂英')
  await page.context().clearCookies()
  await tap(page.getByText('账本').first())
  await sees(page, '您是哪一位？')
})

test('a page opened from a link has a way back that stays in the bank', async () => {
  const page = await world.newPhone()
  await page.goto(`${world.url}/#/settings`)
  await page.reload()
  await tap(page.getByRole('button', { name: '返回' }))
  await sees(page, '您是哪一位？')
})
