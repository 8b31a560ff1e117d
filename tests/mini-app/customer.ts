import { demoPin } from '@yinqiao/bank/seed'
import { always } from '@yinqiao/tokens'
import type { Locator, Page } from 'playwright'
import type { World } from './world.ts'

/** A customer with a phone in the hand, signed in, on the home screen. */
export async function signedIn(world: World, name: string): Promise<Page> {
  const page = await world.newPhone()
  await tap(page.getByText(name).first())
  await enterPin(page)
  await page.getByText(`${name}，您好`).first().waitFor()
  return page
}

/** Presses the keys of the pad, one after the other. */
export async function enterPin(page: Page): Promise<void> {
  await page.waitForTimeout(always['time-guard'])
  for (const figure of demoPin) await page.getByRole('button', { name: figure, exact: true }).tap()
}

/** Sends money to somebody known, from the home screen to the PIN. */
export async function transferTo(page: Page, name: string, yuan: string): Promise<void> {
  await tap(page.getByText('转账').first())
  await press(page, new RegExp(`^${name}`))
  await amountOf(page, yuan)
  await tap(page.getByText('普通到账'))
  await press(page, /下一步/)
  await press(page, /^对，转给/)
  await page.getByText('输好就转给').first().waitFor()
  await enterPin(page)
}

export async function amountOf(page: Page, yuan: string): Promise<void> {
  await page.getByLabel('金额（元）').fill(yuan)
  await press(page, '下一步')
}

export const press = (page: Page, name: string | RegExp): Promise<void> => tap(page.getByRole('button', { name }))

/** One tap at a person's pace: two within the guard time would be taken for a tremor. */
export async function tap(what: Locator): Promise<void> {
  await what.page().waitForTimeout(always['time-guard'])
  await what.tap()
}

export const sees = (page: Page, words: string): Promise<void> => page.getByText(words).first().waitFor()

/** How many lines of that amount the ledger has this month, asked past the screens. */
export async function movements(world: World, customerId: string, amountFen: number): Promise<number> {
  const bank = await world.bankOf(customerId, demoPin)
  const [account] = await bank.listAccounts()
  const month = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 7)
  const { entries } = await bank.listEntries({ accountId: account!.id, month })
  return entries.filter(entry => entry.amountFen === amountFen).length
}
