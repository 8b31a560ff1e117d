import { standards } from '@yinqiao/audit'
import { describe, expect, it } from 'vitest'

const all = Object.entries(standards)

describe('the clauses', () => {
  it('are told in Chinese and in English, in our own plain words', () => {
    const odd = all.filter(
      ([, { zh, en }]) => !/[一-鿿]/.test(zh) || !/^[^一-鿿]*$/.test(en.replaceAll(/长辈版|亲情版|关爱版|关怀版/g, '')),
    )
    expect(odd.map(([id]) => id)).toEqual([])
    expect(all.filter(([, { zh, en }]) => /\*\*|https?:/.test(zh + en)).map(([id]) => id)).toEqual([])
  })

  it('each say how well they are known; what is unverified stays marked', () => {
    expect(
      all.filter(([, { evidence }]) => !['V1', 'V2', 'V3', 'D', 'U'].includes(evidence)).map(([id]) => id),
    ).toEqual([])
    expect(standards['PBOC261-limit']?.evidence).toBe('U')
    expect(standards['JRT0171-A']?.evidence).toBe('U')
  })

  it('are all of WCAG 2.2 and come from instruments with a source', () => {
    expect(all.filter(([id]) => id.startsWith('WCAG-'))).toHaveLength(86)
    expect(all.filter(([, { instrument }]) => instrument.source.trim() === '').map(([id]) => id)).toEqual([])
  })
})
