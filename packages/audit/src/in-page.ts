import { audit, type AuditOptions, auditWalk, rules } from './audit.ts'
import { elderLooks as elders } from './elders/looks.ts'
import { judge } from './judge.ts'
import { elementAt, pathOf, snippetOf } from './measure/path.ts'
import type { Rule } from './rule.ts'
import { digest } from './site/digest.ts'
import { looks } from './walk/looks.ts'
import { forget, record } from './walk/sights.ts'

/**
 * What is put into pages that never heard of us: the bundle's value is this, held by a handle of ours. Nothing is left on
 * the page's `window`, so a page cannot find it, change it or read it.
 */
export const inPage = {
  audit,
  auditWalk,
  rules,
  judge,
  record,
  forget,
  looks,
  elders,
  pathOf,
  elementAt,
  snippetOf,
  digest,
  knowing,
}

export type InPage = typeof inPage

/** The same hand, which knows a bank's own rules beside ours. */
function knowing(theirs: readonly Rule[]): object {
  return {
    ...inPage,
    rules: [...rules, ...theirs],
    audit: (root: Document | Element, options: AuditOptions = {}) => audit(root, { ...options, rules: theirs }),
    auditWalk: (walk: Parameters<typeof auditWalk>[0], options: AuditOptions = {}) =>
      auditWalk(walk, { ...options, rules: theirs }),
  }
}
