import type { Check, ImpactValue, Rule as AxeRule, Spec } from 'axe-core'
import { rules } from '../audit.ts'
import { fill } from '../fill.ts'
import type { Impact } from '../finding.ts'
import { type ProfileId, profiles } from '../profiles/index.ts'
import type { Judgement, Rule } from '../rule.ts'
import { selects } from '../select/select.ts'
import wholePage from '../visit/whole-page.json' with { type: 'json' }

/** axe knows four words too; ours say what happens to a person. */
const impacts: Readonly<Record<Impact, ImpactValue>> = {
  小碍: 'minor',
  受阻: 'serious',
  停步: 'critical',
  失财: 'critical',
}

/**
 * Our rules as rules of axe, for tools that know only axe, such as Storybook's accessibility panel: `axe.configure(spec)`
 * and they are shown and fail beside axe's own. Left out are rules that need a walk, which a panel cannot take, and those
 * about a whole page, which a story is not.
 */
export function axeSpec(profile: ProfileId = 'elder-app', language: 'zh' | 'en' = 'zh'): Spec {
  const asked = profiles[profile]
  const wanted = rules.filter(({ id, needs }) => needs !== 'walk' && asked.rules.includes(id) && !ofPage.has(id))
  const chosen = wanted.flatMap(rule => {
    const options = asked.options.map(name => rule.options[name]).find(found => found !== undefined)
    return options ? [{ rule, options }] : []
  })
  return {
    checks: chosen.map(({ rule, options }) => checkOf(rule, options, language)),
    rules: chosen.map(({ rule, options }) => ruleOf(rule, options, language)),
  }
}

const ofPage = new Set(wholePage.rules)

function checkOf(rule: Rule, options: object, language: 'zh' | 'en'): Check {
  return {
    id: `yinqiao-${rule.id}`,
    evaluate(this: { data(value: unknown): void }, element: Element) {
      const judgement = rule.check(element, options, undefined)
      this.data(told(rule, judgement, language))
      return { pass: true, fail: false, unsure: undefined }[judgement?.verdict ?? 'pass']
    },
    metadata: {
      impact: impacts[rule.impact],
      // axe fills its own holes from what the check has told.
      messages: { pass: rule.title[language], fail: '${data.fix}', incomplete: '${data.ask}' },
    },
  } as Check
}

function ruleOf(rule: Rule, options: object, language: 'zh' | 'en'): AxeRule {
  return {
    id: rule.id,
    selector: '*',
    excludeHidden: false,
    // axe asks of every element; ours say by more than CSS which they concern.
    matches: (element: Element) => selects(rule.select, element) && rule.check(element, options, undefined) !== null,
    any: [`yinqiao-${rule.id}`],
    impact: impacts[rule.impact],
    tags: ['yinqiao', ...rule.standards],
    metadata: { help: rule.title[language], description: rule.why[language] },
  } as unknown as AxeRule
}

function told({ fix, ask, title }: Rule, judgement: Judgement, language: 'zh' | 'en') {
  const data = judgement?.data ?? {}
  const filled = fill(fix[language], data)
  return { ...data, fix: filled, ask: fill(ask?.[language] ?? `${title[language]}: ${filled}`, data) }
}
