import '@yinqiao/audit/vitest'
import { matchers } from '@yinqiao/audit/matchers'
import { expect as jestExpect } from 'expect'
import { afterEach, describe, expect, it } from 'vitest'

afterEach(() => document.body.replaceChildren())

const good = '<label>姓名 <input autocomplete="name"></label>'
const bad = '<input type="image" src="go.png">'

describe('a developer with Vitest and a simulated DOM', () => {
  it('is told what only markup can tell', async () => {
    await expect(good).toBeElderFriendly({ only: ['label', 'input-image-alt'] })
    await expect(expect(bad).toBeElderFriendly({ only: ['input-image-alt'] })).rejects.toThrow('input-image-alt')
  })

  it('may let be what has a reason, and is told when the reason has gone', async () => {
    const asked = { only: ['input-image-alt'] }
    await expect(bad).toBeElderFriendly({ ...asked, except: { 'input-image-alt': '等设计' } })
    await expect(expect(bad).toBeElderFriendly({ ...asked, except: { 'input-image-alt': ' ' } })).rejects.toThrow(
      'without a reason',
    )
    await expect(expect(good).toBeElderFriendly({ only: ['label'], except: { label: '等设计' } })).rejects.toThrow(
      'Take the exception out',
    )
  })

  it('may let be what is mild', async () => {
    await expect(bad).toBeElderFriendly({ only: ['input-image-alt'], from: '失财' })
  })

  it('may judge an element or a document, and nothing else', async () => {
    document.body.innerHTML = bad
    await expect(expect(document.body).toBeElderFriendly({ only: ['input-image-alt'] })).rejects.toThrow('1 处不合')
    await expect(expect(document).not.toBeElderFriendly({ only: ['input-image-alt'] })).resolves.toBeUndefined()
    await expect(expect(7).toBeElderFriendly()).rejects.toThrow('takes a document, an element or markup')
  })

  it('has every rule about markup run where nothing is laid out', async () => {
    document.body.innerHTML = good + bad
    await expect(expect(document).toBeElderFriendly()).rejects.toThrow('处不合')
  })
})

describe('a developer with Jest', () => {
  it('gets the same', async () => {
    jestExpect.extend(matchers)
    const judged = jestExpect(bad) as unknown as { toBeElderFriendly(options: object): Promise<void> }
    await expect(judged.toBeElderFriendly({ only: ['input-image-alt'] })).rejects.toThrow('input-image-alt')
  })
})
