import type { Words } from '../finding.ts'
import { selectorNames } from '../select/select.ts'
import { standards } from '../standards/index.ts'
import { filledWords } from '../told.ts'
import ruleSchema from './rule.schema.json' with { type: 'json' }
import { mismatches } from './schema.ts'
import words from './words.json' with { type: 'json' }

/** What is wrong with a rule.json, an English sentence each; nothing when it can be used. */
export function faultsOf(rule: unknown, folder: string): string[] {
  return faultsIn(rule, folder).map(({ en }) => en)
}

/** The same in both languages; `others` are ids of clauses that are known beside ours. */
export function faultsIn(rule: unknown, folder: string, others: readonly string[] = []): Words[] {
  const shape = mismatches(rule, ruleSchema, `${folder}/rule.json`)
  if (shape.length > 0 || !isRule(rule)) return shape
  const { id: name, select } = rule
  const unknown = rule.standards.filter(id => !(id in standards) && !others.includes(id))
  const isNameless = select.startsWith('@') && !selectorNames.includes(select)
  return [
    ...(name === folder ? [] : [filledWords(words.otherName, { folder, id: name })]),
    ...unknown.map(id => filledWords(words.noClause, { folder, id })),
    ...(isNameless ? [filledWords(words.noSelector, { folder, select, known: selectorNames.join(', ') })] : []),
  ]
}

/** Told from the schema, which has just been held against it. */
function isRule(rule: unknown): rule is { id: string; select: string; standards: string[] } {
  return typeof rule === 'object' && rule !== null
}
