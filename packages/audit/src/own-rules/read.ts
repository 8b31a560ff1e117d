import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { rules as ours } from '../audit.ts'
import { fill } from '../fill.ts'
import type { Words } from '../finding.ts'
import type { Profile } from '../profiles/index.ts'
import type { RuleData } from '../rule.ts'
import { faultsIn } from '../shape/faults.ts'
import { mismatches } from '../shape/schema.ts'
import type { Clause } from '../standards/index.ts'
import { filledWords, Told, wordsOf } from '../told.ts'
import standardsSchema from './standards.schema.json' with { type: 'json' }
import words from './words.json' with { type: 'json' }

/** A bank's own rule, as it stands in its folder. */
export interface OwnRule {
  readonly data: RuleData<object>
  readonly check: string
  /** The file of its examples; null where there is none. */
  readonly examples: string | null
}

/** A bank's own rules, and the clauses they may name beside ours. */
export interface OwnRules {
  readonly rules: readonly OwnRule[]
  readonly clauses: Readonly<Record<string, Clause>>
}

/** Reads a folder of rules and holds each against its shape; throws all that is wrong with them at once. */
export async function readRules(folder: string): Promise<OwnRules> {
  const home = resolve(folder)
  const entries = await readdir(home, { withFileTypes: true }).catch(cause => {
    throw new Told(words.noFolder, { folder: home }, cause)
  })
  const clauses = await readClauses(join(home, 'standards.json'))
  const names = entries.filter(entry => entry.isDirectory()).map(({ name }) => name)
  const folders = names.filter(name => existsSync(join(home, name, 'rule.json'))).toSorted()
  if (folders.length === 0) throw new Told(words.noRules, { folder: home })
  const faults: Words[] = []
  const rules: OwnRule[] = []
  for (const name of folders) {
    const place = join(home, name)
    const data = await readJson(join(place, 'rule.json'))
    const check = ['check.ts', 'check.js', 'check.mjs'].map(file => join(place, file)).find(file => existsSync(file))
    const examples = join(place, 'examples.html')
    const wrong = faultsIn(data, name, Object.keys(clauses))
    faults.push(...wrong)
    if (check === undefined) faults.push(filledWords(words.noCheck, { folder: place }))
    if (ours.some(({ id }) => id === name)) faults.push(filledWords(words.twice, { id: name }))
    if (check === undefined || wrong.length > 0) continue
    // Told from the schema, which has just been held against it.
    rules.push({ data: data as RuleData<object>, check, examples: existsSync(examples) ? examples : null })
  }
  throwFaults(faults)
  return { rules, clauses }
}

/** The profile with the rules in it, where it does not name them itself; throws where a rule has no numbers for it. */
export function withRules(profile: Profile, { rules }: OwnRules): Profile {
  const { id: name, options } = profile
  const faults = rules
    .filter(({ data }) => !options.some(set => set in data.options))
    .map(({ data: { id } }) => filledWords(words.noNumbers, { id, profile: name, options: options.join(', ') }))
  throwFaults(faults)
  return { ...profile, rules: [...new Set([...profile.rules, ...rules.map(({ data: { id } }) => id)])] }
}

/** Throws all faults as one list; nothing where there are none. */
export function throwFaults(faults: readonly Words[], sentence: Words = words.faults): void {
  if (faults.length === 0) return
  const list = (language: 'zh' | 'en') =>
    fill(sentence[language], { faults: faults.map(fault => `  ${fault[language]}`).join('\n') })
  throw new Told({ zh: list('zh'), en: list('en') })
}

async function readClauses(file: string): Promise<Record<string, Clause>> {
  if (!existsSync(file)) return {}
  const found = await readJson(file)
  throwFaults(mismatches(found, standardsSchema, 'standards.json'))
  // Told from the schema, which has just been held against it.
  const { instrument, clauses } = found as { instrument: Clause['instrument']; clauses: Record<string, Clause> }
  return Object.fromEntries(Object.entries(clauses).map(([id, clause]) => [id, { ...clause, instrument }]))
}

/** Reads a JSON file; throws a sentence where it cannot. */
export async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'))
  } catch (problem) {
    throw new Told(words.unreadable, { file, why: wordsOf(problem).en }, problem)
  }
}
