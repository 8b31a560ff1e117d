import '@yinqiao/audit/vitest'
import { axeSpec } from '@yinqiao/audit/storybook'
import axe from 'axe-core'
import { afterEach, describe, expect, it } from 'vitest'

afterEach(() => {
  axe.reset()
  document.body.replaceChildren()
})

const small =
  '<main style="font: 20px/1.5 sans-serif"><button style="width: 50px; height: 50px; font: inherit">走</button></main>'
const large = small.replaceAll('50px', '60px')

describe('a developer with Vitest in a browser', () => {
  it('has layout judged too', async () => {
    await expect(large).toBeElderFriendly({ only: ['touch-size'] })
    await expect(expect(small).toBeElderFriendly({ only: ['touch-size'] })).rejects.toThrow(/手指按得准.*60 px/)
  })

  it('holds a page to what it is', async () => {
    await expect(small).toBeElderFriendly({ only: ['touch-size'], profile: 'standard' })
  })
})

describe('a designer who looks at Storybook’s accessibility panel', () => {
  it('sees our rules as axe’s: title, reason, and what to do', async () => {
    document.body.innerHTML = small
    axe.configure(axeSpec('elder-app'))
    const { violations } = await axe.run(document, { runOnly: { type: 'tag', values: ['yinqiao'] } })
    const found = violations.find(({ id }) => id === 'touch-size')
    expect(found).toMatchObject({
      help: '手指按得准',
      impact: 'serious',
      tags: expect.arrayContaining(['MIIT-APP-2.1a']) as unknown,
    })
    expect(found?.nodes[0]?.failureSummary).toContain('现在能按到的地方宽 50 高 50')
  })

  it('sees nothing where nothing is wrong, and reads English when asked', async () => {
    document.body.innerHTML = large
    axe.configure(axeSpec('elder-app', 'en'))
    const { violations, passes } = await axe.run(document, { runOnly: { type: 'rule', values: ['touch-size'] } })
    expect(violations).toEqual([])
    expect(passes.map(({ help }) => help)).toEqual(['A finger can hit it'])
  })
})
