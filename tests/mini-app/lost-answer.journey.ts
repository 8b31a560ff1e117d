import type { Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openWorld, type World } from './world.ts'

const pin = '246810'
let world: World

beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

test('the answer is lost on the wire: she is told it is being asked, not to send again, and after a reload that it was submitted', async () => {
  const page = await signedIn('王秀兰')
  const wire = await cutBehind(page)
  await transferTo(page, '李芳', '300')
  await page.getByText('正在核实，请不要再转一次').first().waitFor()

  await page.reload()
  await page.getByText('正在核实').first().waitFor()
  wire.mend()
  await page.getByText('已经提交').first().waitFor()

  expect(await movements('wang-xiulan', -30_000)).toBe(1)
})

test('the request itself is lost: she is told that nothing was sent, and it is true for ever', async () => {
  const page = await signedIn('张桂英')
  await page.route('**/api/**/transfers', route => route.abort())
  await transferTo(page, '陈', '120')
  await page.getByText('这笔没有转出去').first().waitFor()
  expect(await movements('zhang-guiying', -12_000)).toBe(0)
})

async function signedIn(name: string): Promise<Page> {
  const page = await world.newPhone()
  await page.getByText(name).first().tap()
  await enterPin(page)
  await page.getByText(`${name}，您好`).first().waitFor()
  return page
}

async function transferTo(page: Page, name: string, yuan: string) {
  await page.getByText('转账').first().tap()
  await page.getByRole('button', { name: new RegExp(`^${name}`) }).tap()
  await page.getByLabel('金额（元）').fill(yuan)
  await page.getByRole('button', { name: '下一步' }).tap()
  await page.getByText('普通到账').tap()
  await page.getByRole('button', { name: /下一步/ }).tap()
  await page.getByRole('button', { name: /^对，转给/ }).tap()
  await enterPin(page)
}

async function enterPin(page: Page) {
  for (const figure of pin) await page.getByRole('button', { name: figure, exact: true }).tap()
}

/** The bank hears every wish to move money, but its answer never comes back, until the wire is mended. */
async function cutBehind(page: Page) {
  let cut = true
  await page.route(/\/api\/.*(transfers|outcomes)$/, async route => {
    if (!cut) return route.continue()
    if (route.request().url().endsWith('/transfers')) await route.fetch()
    await route.abort('connectionreset')
  })
  return { mend: () => void (cut = false) }
}

/** How many lines of that amount the ledger has this month, asked past the screens. */
async function movements(customerId: string, amountFen: number) {
  const bank = await world.bankOf(customerId, pin)
  const [account] = await bank.listAccounts()
  const month = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 7)
  const { entries } = await bank.listEntries({ accountId: account!.id, month })
  return entries.filter(entry => entry.amountFen === amountFen).length
}
