import words from './cli/words.json' with { type: 'json' }
import { elderLines } from './elders/summary.ts'
import { fill } from './fill.ts'
import type { Finding, Words } from './finding.ts'
import type { Moved, Trend } from './report/trend.ts'
import type { RunResult } from './result.ts'
import impacts from './cli/impacts.json' with { type: 'json' }
import { plain } from './visit/cleaned.ts'

type Language = 'zh' | 'en'

const shown = 5

/** What a person reads after a check: the worst first, each rule once, with the first few places. */
export function summary(run: RunResult, title: Words, language: Language = 'zh', trend: Trend | null = null): string {
  const say = (key: keyof typeof words, data: Readonly<Record<string, unknown>> = {}) =>
    fill(words[key][language], data)
  const { pages, profile } = run
  const all = pages.flatMap(({ target, findings }) => findings.map(finding => ({ target, finding })))
  const judged = all.filter(({ finding }) => finding.verdict !== 'pass')
  const names = [...new Set(judged.map(({ finding }) => nameOf(finding)))]
  const groups = names.map(name => judged.filter(({ finding }) => nameOf(finding) === name))
  const count = (verdict: string) => all.filter(({ finding }) => finding.verdict === verdict).length
  const left = pages.filter(({ problem }) => problem !== null)
  const [first] = pages
  const many = pages.length !== 1
  return [
    many || !first ? say('headMany', { count: pages.length }) : say('head', { target: first.target }),
    say('counts', { title: plain(title[language]), profile, fails: count('fail'), unsure: count('unsure') }),
    ...groups.flatMap(group => ['', ...lines(group, language, many, say)]),
    ...notes(run, language, say),
    ...elders(run, language),
    ...(left.length > 0 ? ['', say('left', { count: left.length })] : []),
    ...left.map(({ problem }) => `  ${problem?.[language] ?? ''}`),
    ...(trend ? ['', ...trendLines(trend, language, say)] : []),
    '',
    say('end'),
  ]
    .map(line => plainLine(line))
    .join('\n')
}

type Say = (key: keyof typeof words, data?: Readonly<Record<string, unknown>>) => string

function nameOf({ rule, verdict }: Finding): string {
  return `${verdict} ${rule}`
}

function lines(group: readonly Moved[], language: Language, many: boolean, say: Say): string[] {
  const [first] = group
  if (!first) return []
  const { verdict, impact, title, rule, standards, why } = first.finding
  const ids = [rule, ...standards].join(language === 'zh' ? '，' : ', ')
  const told = {
    verdict: say(verdict === 'fail' ? 'fail' : 'unsure'),
    impact: language === 'zh' ? impact : impacts[impact],
    title: title[language],
    ids,
    count: group.length,
  }
  const pages = new Set(group.map(({ target }) => target)).size
  return [
    say('group', told) + (many ? say('onPages', { count: pages }) : ''),
    `  ${why[language]}`,
    ...group.slice(0, shown).flatMap(({ target, finding }) => place(target, finding, language, many, say)),
    ...(group.length > shown ? [`    ${say('more', { count: group.length - shown })}`] : []),
  ]
}

function place(target: string, finding: Finding, language: Language, many: boolean, say: Say): string[] {
  const { snippet, element, fix, ask, verdict } = finding
  return [
    `    ${snippet}`,
    `      ${say('at', { element })}${many ? ` · ${say('on', { target })}` : ''}`,
    `      ${(verdict === 'fail' ? fix : ask)[language]}`,
  ]
}

function notes({ pages }: RunResult, language: Language, say: Say): string[] {
  const told = pages.flatMap(page => (page.notes ?? []).map(note => `  ${page.target}: ${note[language]}`))
  return told.length > 0 ? ['', say('notes'), ...told.slice(0, shown * 4)] : []
}

function elders({ pages }: RunResult, language: Language): string[] {
  const told = elderLines(pages, language, shown)
  return told.length > 0 ? ['', ...told] : []
}

function trendLines({ since, fresh, known, mended }: Trend, language: Language, say: Say): string[] {
  const line = ({ target, finding: { title, rule, element } }: Moved) =>
    `  ${say('trendLine', { title: title[language], rule, element, target })}`
  const list = (key: 'fresh' | 'mended', moved: readonly Moved[]) =>
    moved.length > 0 ? [say(key), ...moved.slice(0, shown * 4).map(line)] : []
  const numbers = { since, fresh: fresh.length, known: known.length, mended: mended.length }
  return [say('trend', numbers), ...list('fresh', fresh), ...list('mended', mended)]
}

/** A line keeps its indent and loses whatever could steer a terminal. */
function plainLine(line: string): string {
  const [indent = ''] = /^ */.exec(line) ?? []
  return indent + plain(line.slice(indent.length))
}
