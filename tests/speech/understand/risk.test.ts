import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { en } from '../../../packages/locales/src/en/index.ts'
import { zhCN } from '@yinqiao/locales'
import { findRisks, mergeRisks } from '@yinqiao/speech/understand'

interface Cases {
  raises: [string, string, 'notice' | 'stop'][]
  falseFriends: string[]
  twoTurns: [string, string, string][]
}

const path = new URL('../../../packages/speech/src/understand/risk/risk.cases.json', import.meta.url)
const { raises, falseFriends, twoTurns } = JSON.parse(readFileSync(path, 'utf8')) as Cases

describe('what sounds like fraud', () => {
  it('has examples enough, and as many that only look alike', () => {
    expect(raises.length + falseFriends.length).toBeGreaterThanOrEqual(200)
    expect(falseFriends.length).toBeGreaterThanOrEqual(80)
  })

  it.each(raises)('%s is %s, %s', (text, category, level) => {
    const found = findRisks(text).find(risk => risk.category === category)
    expect(found).toBeDefined()
    // A notice beside a second sign may be graver; a stop is never smaller.
    if (level === 'stop') expect(found?.level).toBe('stop')
    expect(found?.phrase).not.toBe('')
    const key = found?.say.replace('voice-command.', '') ?? ''
    expect(zhCN['voice-command']).toHaveProperty([key])
    expect(en['voice-command']).toHaveProperty([key])
  })

  it.each(falseFriends.map(text => ({ text })))('$text troubles nobody', ({ text }) =>
    expect(findRisks(text)).toEqual([]),
  )

  it.each(twoTurns)('%s … %s is heard over two turns', (before, text, category) => {
    expect(findRisks(text, { before }).map(risk => risk.category)).toContain(category)
  })

  it('spaces, commas and hesitation hide nothing', () => {
    for (const text of ['安全 账户', '安全，账户', '安全……账户', '安 全 账 户'])
      expect(findRisks(text)).toMatchObject([{ category: 'safe-account', level: 'stop' }])
  })

  it('what was known stays known, and only rises', () => {
    const notice = findRisks('我中奖了')
    const both = mergeRisks(notice, findRisks('中奖了要先交税'))
    expect(both).toMatchObject([{ category: 'prize', level: 'stop' }])
    expect(mergeRisks(both, notice)).toMatchObject([{ category: 'prize', level: 'stop' }])
    expect(mergeRisks(both, [])).toBe(both)
  })
})
