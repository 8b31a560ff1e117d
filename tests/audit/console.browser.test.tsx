import { audit } from '@yinqiao/audit'
import { afterEach, describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { showPanel } from '../../packages/audit/src/console/panel.ts'

afterEach(() => document.body.replaceChildren())

const page =
  '<main style="font: 20px/1.5 sans-serif"><button id="go" style="width: 50px; height: 50px; font: inherit">走</button></main>'

describe('somebody with a real phone and a bookmark', () => {
  it('reads over the page what was found, and is led to the place', async () => {
    const panel = await shown()
    expect(panel.textContent).toContain('1 处不合')
    expect(panel.textContent).toContain('现在能按到的地方宽 50 高 50')
    await userEvent.click(button(panel, '指给我看：手指按得准，第 1 处'))
    expect(document.querySelector('#go')?.getAnimations()).toHaveLength(1)
  })

  it('is told when the place has gone', async () => {
    const panel = await shown()
    document.querySelector('#go')?.remove()
    await userEvent.click(button(panel, '指给我看：手指按得准，第 1 处'))
    expect(panel.textContent).toContain('这一处现在不在页面上了。')
  })

  it('folds it away to see the page, and closes it for good', async () => {
    const panel = await shown()
    await userEvent.click(button(panel, '收起'))
    expect(panel.querySelector('ol')?.hidden).toBe(true)
    await userEvent.click(button(panel, '展开'))
    expect(panel.querySelector('ol')?.hidden).toBe(false)
    await userEvent.click(button(panel, '关掉'))
    expect(document.querySelector('yinqiao-audit')).toBeNull()
  })

  it('reads that nothing was found, in English too', () => {
    expect(showPanel([], 'en').shadowRoot?.textContent).toContain('Nothing was found.')
  })

  it('has a panel that keeps what it asks', async () => {
    await shown()
    const host = document.querySelector('yinqiao-audit')!
    const findings = await audit(host.shadowRoot!.querySelector('section')!)
    expect(findings.filter(({ verdict }) => verdict === 'fail').map(({ rule, data }) => [rule, data])).toEqual([])
  })
})

async function shown(): Promise<ShadowRoot> {
  document.body.innerHTML = page
  return showPanel(await audit(document, { only: ['touch-size'] }), 'zh').shadowRoot!
}

function button(panel: ShadowRoot, name: string): HTMLElement {
  return [...panel.querySelectorAll('button')].find(one => (one.ariaLabel ?? one.textContent) === name)!
}
