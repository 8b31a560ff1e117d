import broken from './broken-check.json' with { type: 'json' }
import { fill } from './fill.ts'
import type { Finding } from './finding.ts'
import { pathOf, snippetOf } from './measure/path.ts'
import type { Profile } from './profiles/index.ts'
import type { Judgement, Rule } from './rule.ts'
import { select } from './select/select.ts'
import { sightOf } from './walk/sights.ts'

/** Runs one rule on everything it selects; a rule without options for this profile has nothing to say about it. */
export function judge(rule: Rule, root: Document | Element, { options }: Pick<Profile, 'options'>): Finding[] {
  const chosen = options.map(name => rule.options[name]).find(found => found !== undefined)
  if (!chosen) return []
  return select(root, rule.select).flatMap(element => {
    const sight = rule.sees === undefined ? undefined : sightOf(rule.sees, element)
    if (rule.sees !== undefined && sight === undefined) return []
    try {
      const judgement = rule.check(element, chosen, sight)
      return judgement ? [finding(rule, element, judgement)] : []
    } catch (problem) {
      // A foreign page may hold anything. One check that breaks on it must not end the others, nor pass for a good word.
      return [finding({ ...rule, fix: broken, ask: broken }, element, unjudged(problem))]
    }
  })
}

function unjudged(problem: unknown): NonNullable<Judgement> {
  return { verdict: 'unsure', data: { problem: problem instanceof Error ? problem.message : String(problem) } }
}

function finding(rule: Rule, element: Element, { verdict, data }: NonNullable<Judgement>): Finding {
  const filled = ({ zh, en }: { zh: string; en: string }) => ({ zh: fill(zh, data), en: fill(en, data) })
  const fix = filled(rule.fix)
  const asked = { zh: `${rule.title.zh}吗？${fix.zh}`, en: `${rule.title.en}? ${fix.en}` }
  return {
    rule: rule.id,
    source: 'yinqiao',
    sources: ['yinqiao'],
    verdict,
    impact: rule.impact,
    element: pathOf(element),
    snippet: snippetOf(element),
    standards: rule.standards,
    data,
    title: rule.title,
    why: rule.why,
    fix,
    ask: rule.ask ? filled(rule.ask) : asked,
  }
}
