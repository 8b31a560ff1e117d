import { runAxe } from './axe/axe.ts'
import { fill } from './fill.ts'
import type { Depth, Finding } from './finding.ts'
import { pathOf, snippetOf } from './measure/path.ts'
import { type Profile, type ProfileId, profiles } from './profiles/index.ts'
import type { Rule } from './rule.ts'
import * as own from './rules/index.ts'
import { select } from './select/select.ts'

export interface AuditOptions {
  /** What the page is held to; the elder mode of an app unless told. */
  readonly profile?: ProfileId
  /** How deep to look; to the layout unless told. */
  readonly depth?: Depth
  /** Only these rules, ours or axe's, by id. */
  readonly only?: readonly string[]
  /** Also answers with what passed. */
  readonly passes?: boolean
}

/**
 * Judges a page, or a part of it, where it stands: our rules and axe's, in one list, worst first. Runs inside the page and
 * changes nothing there. Throws when the profile or a rule of `only` is not known.
 */
export async function audit(root: Document | Element, options: AuditOptions = {}): Promise<Finding[]> {
  const { profile: id = 'elder-app', depth = 'layout', only, passes = false } = options
  const profile = profiles[id]
  if (!profile) throw new Error(`There is no profile "${id}". Known are: ${Object.keys(profiles).join(', ')}.`)
  const asked = profile.rules.filter(name => only?.includes(name) ?? true)
  const wanted = asked.flatMap(name => rules.filter(rule => rule.id === name))
  const ours = wanted
    .filter(rule => depths.indexOf(rule.needs) <= depths.indexOf(depth))
    .flatMap(rule => run(rule, root, profile))
  const theirs = await runAxe(root, profile, { layout: depth !== 'dom', only: only?.filter(name => !isOurs(name)) })
  const all = [...ours, ...theirs].filter(({ verdict }) => passes || verdict !== 'pass')
  return all.sort(
    (a, b) =>
      order.indexOf(b.verdict) - order.indexOf(a.verdict) || impacts.indexOf(b.impact) - impacts.indexOf(a.impact),
  )
}

/** Every rule of ours. */
export const rules: readonly Rule[] = Object.values(own)

const depths: readonly Depth[] = ['dom', 'layout', 'walk']
const order: readonly string[] = ['pass', 'unsure', 'fail']
const impacts: readonly string[] = ['小碍', '受阻', '停步', '失财']

function isOurs(id: string): boolean {
  return rules.some(rule => rule.id === id)
}

/** Runs one rule on everything it selects; a rule without options for this profile has nothing to say about it. */
export function run(rule: Rule, root: Document | Element, { options }: Pick<Profile, 'options'>): Finding[] {
  const chosen = options.map(name => rule.options[name]).find(found => found !== undefined)
  if (!chosen) return []
  return select(root, rule.select).map(element => finding(rule, element, rule.check(element, chosen)))
}

function finding(rule: Rule, element: Element, { verdict, data }: ReturnType<Rule['check']>): Finding {
  return {
    rule: rule.id,
    source: 'yinqiao',
    verdict,
    impact: rule.impact,
    element: pathOf(element),
    snippet: snippetOf(element),
    standards: rule.standards,
    data,
    title: rule.title,
    why: rule.why,
    fix: { zh: fill(rule.fix.zh, data), en: fill(rule.fix.en, data) },
  }
}
