import { afterAll, beforeAll, expect, test } from 'vitest'
import { choose, tabTo } from './keyboard.ts'
import { openWorld, type World } from './world.ts'

const pin = '246810'
let world: World

beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

test('by keyboard alone: sign in, large type, balance, 1,200 to the daughter, a power cut, taken back, and the ledger knows', async () => {
  const page = await world.newPhone()
  const sees = (words: string) => page.getByText(words).first().waitFor()
  const enterPin = async () => {
    await tabTo(page, '密码')
    await page.keyboard.type(pin)
  }

  await sees('您是哪一位？')
  await choose(page, '王秀兰')
  await enterPin()
  await sees('王秀兰，您好')

  await choose(page, '长辈版')
  await page.locator('[data-yq-mode=elder]').waitFor()
  await choose(page, '看余额')
  await sees('八千六百四十二元五角')

  await choose(page, '转账')
  await sees('您要转给谁？')
  await choose(page, '李芳')
  await sees('转给李芳多少钱？')
  await tabTo(page, '金额')
  await page.keyboard.type('1200')
  await page.keyboard.press('Enter')
  await sees('一千二百元')
  await page.keyboard.press('Enter')
  await sees('想让李芳什么时候收到？')
  await tabTo(page, '实时到账')
  await page.keyboard.press('ArrowDown')
  await choose(page, '下一步')
  await sees('对吗？')
  await choose(page, '对，转给李芳')
  await sees('请输入密码')
  await enterPin()
  await sees('已经提交，转给李芳')

  await world.restartBank()
  await page.reload()
  await sees('已经提交，转给李芳')
  await choose(page, '撤回这笔钱')
  await sees('撤回来吗？')
  await choose(page, '对，撤回这笔钱')
  await sees('已经撤回')

  await world.restartBank()
  const bank = await world.bankOf('wang-xiulan', pin)
  const [account] = await bank.listAccounts()
  const month = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 7)
  const { entries } = await bank.listEntries({ accountId: account!.id, month })
  expect(entries.slice(0, 2).map(({ about, amountFen }) => [about, amountFen])).toEqual([
    ['transfer-revoked', 120_000],
    ['transfer-out', -120_000],
  ])
})
