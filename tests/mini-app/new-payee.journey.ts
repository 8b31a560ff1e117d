import { afterAll, beforeAll, expect, test } from 'vitest'
import { amountOf, enterPin, movements, press, sees, signedIn, tap } from './customer.ts'
import { openWorld, type World } from './world.ts'

let world: World

beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

test('somebody told him to pay a card that is new: one warning with its reasons, next-day, and taken back', async () => {
  const page = await signedIn(world, '赵德福')
  await tap(page.getByText('转账').first())
  await press(page, /转给新的人/)
  await page.getByLabel('收款人的姓名').fill('孙浩')
  await page.getByLabel('收款人的卡号').fill('6214 8304 0090 7713 360')
  await press(page, '下一步')
  await sees(page, '这张卡是最近才开的')
  await tap(page.getByText('别人让我转'))
  await press(page, '下一步')
  await amountOf(page, '500')
  await sees(page, '这笔先别急着转')
  await sees(page, '是别人让您转的')
  await press(page, /次日到账/)
  await press(page, /^对，转给/)
  await sees(page, '输好就转给')
  await enterPin(page)
  await sees(page, '已经提交')
  expect(await movements(world, 'zhao-defu', -50_000)).toBe(1)

  await press(page, '撤回这笔钱')
  await press(page, /^对，撤回/)
  await sees(page, '已经撤回')
  expect(await movements(world, 'zhao-defu', 50_000)).toBe(1)
})
