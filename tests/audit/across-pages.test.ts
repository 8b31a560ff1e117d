import { describe, expect, it } from 'vitest'
import type { Region, Repeated } from '../../packages/audit/src/site/digest.ts'
import rules from '../../packages/audit/src/site/rules.json' with { type: 'json' }
import { acrossPages, type SitePage } from '../../packages/audit/src/site/site.ts'
import { standards } from '@yinqiao/audit'

const link = (region: Region, name: string, leads: string): Repeated => ({
  region,
  name,
  leads,
  element: `${region} > a[href="${leads}"]`,
  snippet: `<a href="${leads}">${name}</a>`,
})
const page = (name: string, heading: string, title: string, ...repeated: Repeated[]): SitePage => ({
  name,
  landed: name,
  group: 'bank',
  digest: { title, heading, repeated },
})
const home = link('navigation', '首页', '/')
const pay = link('navigation', '转账', '/pay')
const help = link('header', '人工客服', 'tel:95500')
const found = (...pages: SitePage[]) =>
  acrossPages(pages).map(({ page: { name }, rule, finding: { verdict } }) => `${name} ${rule} ${verdict}`)

describe('pages held against one another', () => {
  it('say nothing when they agree', () => {
    expect(
      found(page('a', '首页', '首页 银行', home, pay, help), page('b', '转账', '转账 银行', home, pay, help)),
    ).toEqual([])
  })

  it('differ where navigation changes its order, told to the page that differs from most', () => {
    const turned = page('a', '', 'A', pay, home)
    expect(found(turned, page('b', '', 'B', home, pay), page('c', '', 'C', home, pay))).toEqual([
      'a site-navigation-order fail',
    ])
  })

  it('may each have links of their own between the shared ones', () => {
    const more = link('navigation', '贷款', '/loan')
    expect(found(page('a', '', 'A', home, pay), page('b', '', 'B', home, more, pay))).toEqual([])
  })

  it('may call one place by two names, and a person is asked', () => {
    const renamed = link('navigation', '汇钱', '/pay')
    expect(found(page('a', '', 'A', home, pay), page('b', '', 'B', home, renamed))).toEqual(['b site-same-name unsure'])
  })

  it.each(['转账（3）', '当前：转账', '转账 '])('are not asked about %s, which is the same name', name => {
    expect(found(page('a', '', 'A', pay), page('b', '', 'B', link('navigation', name, '/pay')))).toEqual([])
  })

  it('keep help at one place', () => {
    const moved = { ...help, region: 'footer' as const }
    expect(found(page('a', '', 'A', help), page('b', '', 'B', moved))).toEqual(['b site-help-place fail'])
    expect(found(page('a', '', 'A', help), page('b', '', 'B', moved, help))).toEqual([])
  })

  it('bear titles of their own where they are about different things', () => {
    expect(found(page('a', '首页', '某某银行'), page('b', '转账', '某某银行'))).toEqual(['b site-own-title fail'])
    expect(found(page('a', '转账', '转账'), page('b', '转账', '转账'))).toEqual([])
  })

  it('are one page when they end at one address, and strangers when they are of two sites', () => {
    const [one, other] = [page('a', '登录', '某某银行'), page('b', '转账', '某某银行')]
    expect(found(one, { ...other, landed: 'a' })).toEqual([])
    expect(found(one, { ...other, group: 'shop' })).toEqual([])
  })

  it('are judged only by the rules that were asked for', () => {
    expect(acrossPages([page('a', 'x', 'T'), page('b', 'y', 'T')], ['touch-size'])).toEqual([])
  })

  it.each(Object.entries(rules))('the rule %s has words, clauses that exist, and fills its holes', (_id, rule) => {
    expect(rule.standards.filter(id => !(id in standards))).toEqual([])
    expect(['小碍', '受阻', '停步', '失财']).toContain(rule.impact)
    const all = acrossPages([
      page('a', 'x', 'T', home, pay, help),
      page('b', 'y', 'T', link('navigation', '汇钱', '/pay'), home, { ...help, region: 'footer' }),
    ])
    expect(all.map(({ finding }) => finding.fix.zh + finding.fix.en + finding.ask.zh).join()).not.toContain('{{')
  })
})
