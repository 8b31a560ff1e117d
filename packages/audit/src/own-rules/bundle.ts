import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Told, wordsOf } from '../told.ts'
import type { OwnRules } from './read.ts'
import words from './words.json' with { type: 'json' }

/** Puts a bank's own rules into one expression that can be evaluated in any page; its value is the list of them. */
export async function bundleRules({ rules }: OwnRules): Promise<string> {
  const { rolldown } = await import('rolldown').catch(cause => {
    throw new Told(words.noBundler, {}, cause)
  })
  const folder = await mkdtemp(join(tmpdir(), 'yinqiao-rules-'))
  try {
    const input = join(folder, 'rules.js')
    await writeFile(input, entryOf(rules))
    const bundle = await rolldown({
      input,
      platform: 'browser',
      logLevel: 'silent',
      // Wherever their folder stands, what they import of ours is the package that judges them.
      resolve: { alias: { '@yinqiao/audit': fileURLToPath(import.meta.resolve('@yinqiao/audit')) } },
    })
    const { output } = await bundle.generate({ format: 'iife', name: 'theirs' })
    await bundle.close()
    return `(() => { ${output[0].code}\n return theirs.rules })()`
  } catch (problem) {
    throw problem instanceof Told ? problem : new Told(words.notBundled, { why: wordsOf(problem).en }, problem)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** A check may stand alone, as a function, or be joined to its data by `defineRule`; what rule.json says holds. */
function entryOf(rules: OwnRules['rules']): string {
  const imports = rules.map(({ check }, at) => `import * as m${at} from ${JSON.stringify(check)}`)
  const made = rules.map(({ data }, at) => `ruleOf(m${at}, ${JSON.stringify(data)})`)
  return [
    ...imports,
    'function ruleOf(module, data) {',
    '  const check = module.rule?.check ?? module.check ?? module.default',
    '  if (typeof check !== "function") throw new Error(`${data.id}: no check`)',
    '  return { ...data, check }',
    '}',
    `export const rules = [${made.join(', ')}]`,
  ].join('\n')
}
