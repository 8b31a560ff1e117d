import { readRules } from '../own-rules/read.ts'
import { type Tried, tryRules } from '../own-rules/try.ts'
import { Told } from '../told.ts'
import { plain } from '../visit/cleaned.ts'
import { sayIn } from './say.ts'
import words from './words.json' with { type: 'json' }

/** Tries a bank's own rules on their examples, and answers with 0 when every verdict is the one expected. */
export async function tryOwn(args: readonly string[], language: 'zh' | 'en'): Promise<number> {
  const [folder, ...others] = args.filter((word, at) => !word.startsWith('--lang') && args[at - 1] !== '--lang')
  if (folder === undefined || others.length > 0) throw new Told(words.rulesUsage)
  const tried = await tryRules(await readRules(folder), line => console.error(plain(line)))
  for (const one of tried) console.log(told(one, language).map(plain).join('\n'))
  return tried.some(({ surprises }) => surprises.length > 0) ? 1 : 0
}

function told({ rule, needs, examples, surprises }: Tried, language: 'zh' | 'en'): string[] {
  const say = sayIn(language)
  if (needs === 'walk') return [say('ruleWalks', { rule })]
  if (examples === null) return [say('ruleNoExamples', { rule })]
  if (surprises.length === 0) return [say('ruleGood', { rule, count: examples })]
  return [
    say('ruleBad', { rule, count: surprises.length }),
    ...surprises.map(surprise => say('ruleExpected', { ...surprise })),
  ]
}
