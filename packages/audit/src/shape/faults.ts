import { selectorNames } from '../select/select.ts'
import { standards } from '../standards/index.ts'
import ruleSchema from './rule.schema.json' with { type: 'json' }
import { mismatches } from './schema.ts'

/** What is wrong with a rule.json, a sentence each; nothing when it can be used. */
export function faultsOf(rule: unknown, folder: string): string[] {
  const shape = mismatches(rule, ruleSchema, `${folder}/rule.json`)
  if (shape.length > 0 || !isRule(rule)) return shape
  const unknown = rule.standards.filter(id => !(id in standards))
  return [
    ...(rule.id === folder
      ? []
      : [`${folder}/rule.json is called "${rule.id}". A rule bears the name of its folder; change one of them.`]),
    ...unknown.map(
      id =>
        `${folder}/rule.json names ${id}, which no file of standards/ has. Add the clause with its source, or correct the id.`,
    ),
    ...(rule.select.startsWith('@') && !selectorNames.includes(rule.select)
      ? [
          `${folder}/rule.json selects ${rule.select}, which select/selectors.json does not have. Known are: ${selectorNames.join(', ')}.`,
        ]
      : []),
  ]
}

/** Told from the schema, which has just been held against it. */
function isRule(rule: unknown): rule is { id: string; select: string; standards: string[] } {
  return typeof rule === 'object' && rule !== null
}
