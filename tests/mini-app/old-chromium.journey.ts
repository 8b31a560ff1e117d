import { withOldChromium } from '@yinqiao/audit/browser'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openWorld, type World } from './world.ts'

let world: World

beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

test.skipIf(process.platform !== 'linux' || process.arch !== 'x64')(
  'a phone of 2018 signs in, grows the text and asks who to pay',
  async () => {
    await withOldChromium(world.url, async phone => {
      const sees = (words: string) => phone.waitFor(`document.body.innerText.includes(${JSON.stringify(words)})`)
      const tap = (words: string) =>
        phone.evaluate(`[...document.querySelectorAll('button, a')]
          .find(each => each.innerText.trim().startsWith(${JSON.stringify(words)})).click()`)
      expect(await phone.evaluate('navigator.userAgent')).toContain('Chrome/64')
      await sees('您是哪一位')
      await tap('王秀兰')
      await sees('请输入密码')
      for (const figure of '246810') await tap(figure)
      await sees('王秀兰，您好')
      await tap('长辈版')
      await phone.waitFor(`document.querySelector('[data-yq-mode="elder"]') !== null`)
      await tap('转账')
      await sees('您要转给谁')
      expect(await phone.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
      // The modern bundle is tried first and refused by the parser; that is how the page knows to take the other one.
      expect(
        phone.errors.filter(error => !/import\.meta|SyntaxError|vite: |Failed to load module/.test(error)),
      ).toEqual([])
    })
  },
)
