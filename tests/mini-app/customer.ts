import type { Page } from 'playwright'
import { demoPin } from '@yinqiao/bank/seed'
import type { World } from './world.ts'

/** A customer with a phone in the hand, signed in, on the home screen. */
export async function signedIn(world: World, name: string): Promise<Page> {
  const page = await world.newPhone()
  await page.getByText(name).first().tap()
  await enterPin(page)
  await page.getByText(`${name}，您好`).first().waitFor()
  return page
}

/** Presses the keys of the pad, one after the other. */
export async function enterPin(page: Page): Promise<void> {
  for (const figure of demoPin) await page.getByRole('button', { name: figure, exact: true }).tap()
}

/** Sends money to somebody known, from the home screen to the PIN. */
export async function transferTo(page: Page, name: string, yuan: string): Promise<void> {
  await page.getByText('转账').first().tap()
  await page.getByRole('button', { name: new RegExp(`^${name}`) }).tap()
  await amountOf(page, yuan)
  await page.getByText('普通到账').tap()
  await press(page, /下一步/)
  await press(page, /^对，转给/)
  await page.getByText('输好就转给').first().waitFor()
  await enterPin(page)
}

export async function amountOf(page: Page, yuan: string): Promise<void> {
  await page.getByLabel('金额（元）').fill(yuan)
  await press(page, '下一步')
}

export const press = (page: Page, name: string | RegExp): Promise<void> => page.getByRole('button', { name }).tap()

export const sees = (page: Page, words: string): Promise<void> => page.getByText(words).first().waitFor()

/** How many lines of that amount the ledger has this month, asked past the screens. */
export async function movements(world: World, customerId: string, amountFen: number): Promise<number> {
  const bank = await world.bankOf(customerId, demoPin)
  const [account] = await bank.listAccounts()
  const month = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 7)
  const { entries } = await bank.listEntries({ accountId: account!.id, month })
  return entries.filter(entry => entry.amountFen === amountFen).length
}
