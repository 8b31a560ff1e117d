import { bundleRules } from '../own-rules/bundle.ts'
import { profileOf } from '../own-rules/profile.ts'
import { type OwnRules, readRules, withRules } from '../own-rules/read.ts'
import { type Trend, trendOf } from '../report/trend.ts'
import type { PageResult, RunResult } from '../result.ts'
import { summary } from '../summary.ts'
import { Told } from '../told.ts'
import { plain } from '../visit/cleaned.ts'
import { targetsOf } from '../visit/targets.ts'
import { auditPages, type VisitOptions } from '../visit/visit.ts'
import { readWalkScript } from '../visit/walk-script.ts'
import { readAnswers } from './answers.ts'
import { failures, readBaseline } from './baseline.ts'
import { eldersIn } from './elders.ts'
import { type Format, formats } from './formats.ts'
import { type Asked, readOptions, usage } from './options.ts'
import { sayIn } from './say.ts'
import { shardOf } from './shard.ts'
import { readState } from './state.ts'
import { writeWhole } from './write.ts'

/** Judges what the command line names, writes what it asks for, and answers with the exit code. */
export async function run(args: readonly string[]): Promise<number> {
  const asked = readOptions(args)
  const { language, text } = asked
  const say = sayIn(language)
  if (asked.targets.length === 0) throw new Told({ zh: usage('zh'), en: usage('en') })
  const files = filesOf(asked)
  const before = await read(text('baseline'), readBaseline)
  const answers = await read(text('answers'), readAnswers)
  const own = await read(text('rules'), readRules)
  const named = await profileOf(text('profile') ?? 'elder-app', own)
  const profile = own ? withRules(named, own) : named
  const options = await visitOptions(asked, own, files)
  const targets = shardOf(await targetsOf(asked.targets, { anyOrigin: asked.has('any-origin') }), asked.shard)
  if (targets.length > 1) console.error(say('pages', { count: targets.length }))
  if (targets.length === 0) console.error(say('emptyShard'))
  const made = await auditPages(targets, { ...options, profile })
  const result = own ? { ...made, clauses: own.clauses } : made
  const trend = before ? trendOf(before, result) : null
  for (const [format, file] of files) {
    await writeWhole(file, await formats[format](result, { language, baseline: before, answers }))
    console.error(say('wrote', { file }))
  }
  console.log(summary(result, profile.title, language, trend && { ...trend, ...failures(trend) }))
  return codeOf(result, trend)
}

/** A run is not clean while a page of it could not be judged. */
function codeOf({ pages }: RunResult, trend: Trend | null): number {
  const failed = trend
    ? failures(trend).fresh.length > 0
    : pages.some(({ findings }) => findings.some(({ verdict }) => verdict === 'fail'))
  if (failed) return 1
  return pages.some(({ problem }) => problem !== null) ? 2 : 0
}

function filesOf({ text }: Asked): [Format, string][] {
  return (Object.keys(formats) as Format[]).flatMap(format => {
    const file = text(format)
    if (file === undefined) return []
    return [[format, file] satisfies [Format, string]]
  })
}

async function visitOptions(asked: Asked, own: OwnRules | null, files: [Format, string][]): Promise<VisitOptions> {
  const { depth, limitMs, parallel, text, has, language } = asked
  const only = text('only')?.split(',')
  const script = await read(text('walk'), readWalkScript)
  const storageState = await read(text('storage-state'), readState)
  return {
    depth,
    pictures: files.some(([format]) => format === 'html' || format === 'json'),
    elders: has('elders') ? eldersIn(language, { quiet: has('quiet') }) : null,
    say: line => console.error(plain(line)),
    ...(only ? { only } : {}),
    ...(own ? { theirs: { script: await bundleRules(own), rules: own.rules.map(({ data }) => data) } } : {}),
    ...(script ? { script } : {}),
    ...(storageState ? { storageState } : {}),
    ...(has('desktop') ? { screen: 'desktop' as const } : {}),
    ...(limitMs === null ? {} : { limitMs }),
    ...(parallel === null ? {} : { parallel }),
    ...(has('quiet') ? {} : { onPage: teller(language) }),
  }
}

/** Tells of each page as it is done; of a single one the summary tells all. */
function teller(language: Asked['language']) {
  const say = sayIn(language)
  return ({ target, problem, findings }: PageResult, done: number, all: number) => {
    if (all === 1) return
    const count = (wanted: string) => findings.filter(({ verdict }) => verdict === wanted).length
    const line = problem
      ? say('pageLeft', { done, all, problem: problem[language] })
      : say('pageDone', { done, all, target, fails: count('fail'), unsure: count('unsure') })
    console.error(plain(line))
  }
}

async function read<T>(word: string | undefined, reader: (word: string) => Promise<T>): Promise<T | null> {
  return word === undefined ? null : await reader(word)
}
