import { problemCodes } from '@yinqiao/bank/contract'
import { loadEnglish, zhCN } from '@yinqiao/locales'
import { describe, expect, it } from 'vitest'

const languages: Record<string, Record<string, string>> = {
  'zh-CN': zhCN.problem,
  en: (await loadEnglish()).problem,
}

/** What happened says nothing about money here: the answer is not about a payment, or it is not known. */
const silentAboutMoney = ['transfer-unknown', 'internal', 'already-revoked']

describe.each(Object.entries(languages))('problems in %s', (language, words) => {
  it.each(problemCodes)('%s has words, whole sentences without an exclamation mark', code => {
    expect(words[code]).toMatch(language === 'en' ? /\.$/ : /。$/)
    expect(words[code]).not.toMatch(/[!！]/)
  })

  it.each(problemCodes.filter(code => !silentAboutMoney.includes(code)))('%s says that no money moved', code => {
    expect(words[code]).toMatch(/没有动|没有再动|没有多转|has not moved|Nothing more|no extra money/)
  })

  it.each(problemCodes)('%s says what to do next', code => {
    expect(words[code]).toMatch(/请|[Pp]lease|You can/)
  })

  it('has no words for problems that do not exist', () => {
    const keys = Object.keys(words).filter(key => !key.endsWith('_say'))
    expect(keys).toEqual(problemCodes)
  })

  it('does not say aloud, where others may hear, that the money is short', () => {
    expect(words['not-enough-money_say']).not.toMatch(/余额|不够|不足|enough|money|balance|short/)
  })

  it('gives a customer with a locked PIN a way out', () => {
    expect(words['pin-locked']).toMatch(/网点.*电话|branch.*hotline/)
    expect(words['pin-locked']).toMatch(/身份证|ID card/)
  })

  it('does not claim that money stayed when the bank does not know', () => {
    expect(words['internal']).not.toMatch(/没有动|has not moved/)
  })
})

it.each(Object.entries(zhCN.problem))('%s sends her to 账本, as the screen is called', (_code, words) => {
  expect(words).not.toContain('存折')
})

it('says exactly what was agreed when the money is short', () => {
  expect(zhCN.problem['not-enough-money_say']).toBe('这笔没有办成，请看屏幕')
})
