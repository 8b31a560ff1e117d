import { audit, auditWalk, rules } from './audit.ts'
import { judge } from './judge.ts'
import { elementAt, pathOf } from './measure/path.ts'
import { looks } from './walk/looks.ts'
import { forget, record } from './walk/sights.ts'

/**
 * What is put into pages that never heard of us: the bundle's value is this, held by a handle of ours. Nothing is left on
 * the page's `window`, so a page cannot find it, change it or read it.
 */
export const inPage = { audit, auditWalk, rules, judge, record, forget, looks, pathOf, elementAt }

export type InPage = typeof inPage
