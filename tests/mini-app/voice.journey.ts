import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Page } from 'playwright'
import { giveVoice } from '../../packages/workshop/src/mini-app.ts'
import { enterPin, movements, press, sees, signedIn, tap } from './customer.ts'
import { openWorld, type World } from './world.ts'

// A WebView in a bank's app has no voice of its own: this browser has none either, so what is heard are the recordings.

let world: World

beforeAll(async () => {
  world = await openWorld()
  await giveVoice('quick')
}, 400_000)
afterAll(() => world.close())

type Ear = { loudness(): number }

/** Listens at the loudspeaker: how loud it is just now, 0 to 1. */
async function listenIn(page: Page) {
  await page.addInitScript(() => {
    const { connect } = AudioNode.prototype
    const ears: AnalyserNode[] = []
    Object.assign(window, {
      loudness: () => {
        const wave = new Float32Array(2048)
        return ears.reduce((most, ear) => {
          ear.getFloatTimeDomainData(wave)
          return Math.max(most, ...wave.map(Math.abs))
        }, 0)
      },
    })
    const listened = function (this: AudioNode, ...to: Parameters<typeof connect>) {
      if ((to[0] as unknown) instanceof AudioDestinationNode) {
        const ear = this.context.createAnalyser()
        ears.push(ear)
        Reflect.apply(connect, this, [ear])
      }
      return Reflect.apply(connect, this, to)
    }
    AudioNode.prototype.connect = listened as typeof connect
  })
  return {
    heard: () =>
      page.waitForFunction(() => (window as unknown as Ear).loudness() > 0.02, undefined, {
        timeout: 8000,
        polling: 50,
      }),
    silent: () => page.waitForFunction(() => (window as unknown as Ear).loudness() === 0, undefined, { timeout: 4000 }),
  }
}

async function says(page: Page, words: string) {
  await press(page, '说一句话就办')
  await page.getByLabel('请写在这里').fill(words)
  await press(page, '写好了')
}

test('a customer in a WebView without any voice hears the question, and silence when she presses', async () => {
  const page = await world.newPhone()
  const ear = await listenIn(page)
  await page.evaluate(() =>
    localStorage.setItem('yinqiao.preferences', JSON.stringify({ mode: 'elder', speed: 'slow' })),
  )
  await page.reload()
  await tap(page.getByText('王秀兰').first())
  await enterPin(page)
  await sees(page, '王秀兰，您好')
  await tap(page.getByRole('link', { name: /^转账/ }))
  await ear.heard()
  const sounding = '.yq-caption-bar[data-state=sounding]'
  await page.locator(`${sounding} mark`).waitFor()
  // At once: a question is over in two seconds, and a journey must not race it.
  await page.locator(`${sounding} button`, { hasText: '安静一会儿' }).tap()
  await ear.silent()
  await press(page, '再听一遍')
  await ear.heard()
})

test('a sentence fills the form: 给女儿转五百块, and she goes on by hand', async () => {
  const page = await signedIn(world, '王秀兰')
  await says(page, '给女儿转五百块')
  await sees(page, '转给李芳多少钱？')
  expect(await page.getByLabel('金额（元）').inputValue()).toBe('500')
  expect(page.url()).not.toMatch(/500|li-fang|李芳/)
  expect(await movements(world, 'wang-xiulan', -50_000)).toBe(0)
})

test('a swindler’s sentence is told for what it is, and fills nothing', async () => {
  const page = await signedIn(world, '王秀兰')
  await says(page, '公安局让我把八千块转到安全账户')
  await sees(page, '没有“安全账户”这回事')
  expect(await page.getByText('8,000').count()).toBe(0)
  // Somebody to talk to is one tap away, before anything else.
  await press(page, '找人帮忙')
  await sees(page, '打电话给银行')
})
