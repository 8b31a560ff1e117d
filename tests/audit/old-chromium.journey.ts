import { withOldChromium } from '@yinqiao/audit/browser'
import { describe, expect, it } from 'vitest'

const page = (body: string) =>
  `data:text/html;charset=utf-8,${encodeURIComponent(`<!doctype html><title>旧手机</title>${body}`)}`

describe.skipIf(process.platform !== 'linux' || process.arch !== 'x64')('the oldest phone we promise', () => {
  it('shows a page and answers a tap', async () => {
    const html = '<button onclick="setTimeout(() => document.title = `转好了`, 50)">转账</button>'
    await withOldChromium(page(html), async phone => {
      expect(await phone.evaluate('navigator.userAgent')).toContain('Chrome/64')
      await phone.evaluate('document.querySelector("button").click()')
      await phone.waitFor('document.title === "转好了"')
      expect((await phone.screenshot()).subarray(1, 4).toString()).toBe('PNG')
      expect(phone.errors).toEqual([])
    })
  })

  it('tells what newer syntax does to it', async () => {
    await withOldChromium(page('<script>console.error("读不懂"); window?.name</script>'), async phone => {
      expect(phone.errors.join(' ')).toContain('SyntaxError')
    })
    await withOldChromium(page('<script>console.error("读不懂")</script>'), async phone => {
      expect(phone.errors).toEqual(['读不懂'])
      await expect(phone.evaluate('nobody.home')).rejects.toThrow('nobody is not defined')
      await expect(phone.waitFor('false', 100)).rejects.toThrow('Not true within 100 ms')
    })
  })
})
