import type { Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { movements, press, sees, signedIn, transferTo } from './customer.ts'
import { openWorld, type World } from './world.ts'

let world: World

beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

test('the answer is lost on the wire: she is told it is being asked, not to send again, and after a reload that it was submitted', async () => {
  const page = await signedIn(world, '王秀兰')
  const wire = await cutBehind(page)
  await transferTo(page, '李芳', '300')
  await sees(page, '正在核实，请不要再转一次')

  await page.reload()
  await sees(page, '正在核实')
  wire.mend()
  await sees(page, '已经提交')

  expect(await movements(world, 'wang-xiulan', -30_000)).toBe(1)
})

test('the answer is lost and then the whole network, across a reload: nobody claims that the money has not moved', async () => {
  const page = await signedIn(world, '王秀兰')
  const wire = await cutBehind(page)
  await transferTo(page, '李芳', '310')
  await sees(page, '正在核实，请不要再转一次')

  await page.route(/\/api\//, route => route.abort())
  await page.reload()
  await sees(page, '现在连不上银行')
  expect(await page.getByText('您的钱没有动').count()).toBe(0)
  await sees(page, '请不要再转一次')

  await page.unroute(/\/api\//)
  wire.mend()
  await press(page, '再试一次')
  await sees(page, '已经提交')
  expect(await movements(world, 'wang-xiulan', -31_000)).toBe(1)
})

test('the request itself is lost: she is told that nothing was sent, and it is true for ever', async () => {
  const page = await signedIn(world, '张桂英')
  await page.route('**/api/**/transfers', route => route.abort())
  await transferTo(page, '陈', '120')
  await sees(page, '这笔没有转出去')
  expect(await movements(world, 'zhang-guiying', -12_000)).toBe(0)
})

/** The bank hears every wish to move money, but its answer never comes back, until the wire is mended. */
async function cutBehind(page: Page) {
  let cut = true
  await page.route(/\/api\/.*(transfers|outcomes)$/, async route => {
    if (!cut) return route.fallback()
    if (route.request().url().endsWith('/transfers')) await route.fetch()
    await route.abort('connectionreset')
  })
  return { mend: () => void (cut = false) }
}
