import { runAxe } from './engines/axe/axe.ts'
import { joined } from './engines/joined.ts'
import type { Depth, Finding } from './finding.ts'
import { impacts } from './impacts.ts'
import { judge } from './judge.ts'
import { type Profile, type ProfileId, profiles } from './profiles/index.ts'
import type { Rule } from './rule.ts'
import * as own from './rules/index.ts'
import type { WalkId } from './walk/sights.ts'

export interface AuditOptions {
  /** What the page is held to, by name or as a profile of your own; the elder mode of an app unless told. */
  readonly profile?: ProfileId | Profile
  /** How deep to look; to the layout unless told. Rules that need a walk judge only what a walk has seen. */
  readonly depth?: Depth
  /** Only these rules, ours or axe's, by id. */
  readonly only?: readonly string[]
  /** Also answers with what passed. */
  readonly passes?: boolean
  /** Rules of your own beside ours; a profile must name them. */
  readonly rules?: readonly Rule[]
}

/**
 * Judges a page, or a part of it, where it stands: our rules and axe's, in one list, worst first, one finding for each
 * element and problem. Runs inside the page and changes nothing there. Throws when the profile or a rule of `only` is not
 * known.
 */
export async function audit(root: Document | Element, options: AuditOptions = {}): Promise<Finding[]> {
  const { depth = 'layout', only, passes = false } = options
  const profile = profileOf(options)
  const ours = wanted(options)
    .filter(rule => depths.indexOf(rule.needs) <= depths.indexOf(depth))
    .flatMap(rule => judge(rule, root, profile))
  const isOurs = (id: string) => known(options).some(rule => rule.id === id)
  const theirs = await runAxe(root, profile, { layout: depth !== 'dom', only: only?.filter(id => !isOurs(id)) })
  return worstFirst(joined([...ours, ...theirs]).filter(({ verdict }) => passes || verdict !== 'pass'))
}

/** Judges what a walk has seen of the page it was taken through. Runs inside that page, after the walk. */
export function auditWalk(walk: WalkId, options: AuditOptions = {}): Finding[] {
  const found = wanted(options)
    .filter(({ sees }) => sees === walk)
    .flatMap(rule => judge(rule, document, profileOf(options)))
  return joined(found).filter(({ verdict }) => (options.passes ?? false) || verdict !== 'pass')
}

/** Which walks must be taken for the rules that are asked for and have numbers for the profile. */
export function neededWalks(options: AuditOptions): ReadonlySet<WalkId> {
  const sets = profileOf(options).options
  const heard = wanted(options).filter(rule => sets.some(name => name in rule.options))
  return new Set(heard.flatMap(({ sees }) => sees ?? []))
}

/** Every rule of ours. */
export const rules: readonly Rule[] = Object.values(own)

/** Puts findings into the order in which a person mends them. */
export function worstFirst(findings: readonly Finding[]): Finding[] {
  return findings.toSorted(
    (a, b) =>
      order.indexOf(b.verdict) - order.indexOf(a.verdict) || impacts.indexOf(b.impact) - impacts.indexOf(a.impact),
  )
}

const depths: readonly Depth[] = ['dom', 'layout', 'walk']
const order: readonly string[] = ['pass', 'unsure', 'fail']

function known({ rules: others = [] }: AuditOptions): readonly Rule[] {
  return [...rules, ...others]
}

/** The rules the profile names, in its order. */
function wanted(options: AuditOptions): Rule[] {
  return profileOf(options)
    .rules.filter(name => options.only?.includes(name) ?? true)
    .flatMap(name => known(options).filter(rule => rule.id === name))
}

function profileOf({ profile: asked = 'elder-app' }: AuditOptions): Profile {
  if (typeof asked === 'object') return asked
  const found = Object.hasOwn(profiles, asked) ? profiles[asked] : undefined
  if (found) return found
  throw new Error(`There is no profile "${asked}". Known are: ${Object.keys(profiles).join(', ')}.`)
}
