import axe, { type NodeResult, type Result } from 'axe-core'
import type { Finding, Impact, Verdict } from '../../finding.ts'
import { pathOf, snippetOf } from '../../measure/path.ts'
import type { Profile } from '../../profiles/index.ts'
import impacts from './impacts.json' with { type: 'json' }
import { fixOf, wordsOf } from './words.ts'

interface AxeOptions {
  /** Whether rules that measure what is drawn may run. */
  readonly layout: boolean
  readonly only: readonly string[] | undefined
}

/** Runs axe-core on a page or a part of it and tells its results in our shape. */
export async function runAxe(
  root: Document | Element,
  { axe: asked }: Profile,
  { layout, only }: AxeOptions,
): Promise<Finding[]> {
  const known = axe.getRules().map(({ ruleId }) => ruleId)
  const stranger = only?.find(id => !known.includes(id))
  if (stranger !== undefined)
    throw new Error(`There is no rule "${stranger}", neither ours nor axe’s. Correct the word in "only".`)
  if ((only ?? asked.tags).length === 0) return []
  // Frames are judged each by itself, so nobody need be asked whether they were.
  const off = [...asked.without, 'frame-tested', ...(layout ? [] : ['color-contrast', 'target-size'])]
  const results = await alone(() =>
    axe.run(root, {
      runOnly: only ? { type: 'rule', values: [...only] } : { type: 'tag', values: [...asked.tags] },
      rules: only ? {} : Object.fromEntries(off.map(id => [id, { enabled: false }])),
      resultTypes: ['violations', 'incomplete'],
      // Elements, so that ours and axe's lead to them by the same path; frames are judged each by itself.
      elementRef: true,
      iframes: false,
    }),
  )
  return [...told(results.violations, 'fail'), ...told(results.incomplete, 'unsure')]
}

/** Ids of the clauses that a profile's rules of axe stand for. */
export function axeClauses({ axe: asked }: Profile): string[] {
  const run = axe.getRules([...asked.tags]).filter(({ ruleId }) => !asked.without.includes(ruleId))
  return run.flatMap(({ tags }) => tags.flatMap(clauseOf))
}

let last: Promise<unknown> = Promise.resolve()

/** axe refuses to run twice at once in one page, so the second waits for the first. */
function alone<T>(work: () => Promise<T>): Promise<T> {
  const turn = last.then(work, work)
  last = turn
  return turn
}

function told(results: readonly Result[], verdict: Verdict): Finding[] {
  return results.flatMap(result => result.nodes.map(node => finding(result, node, verdict)))
}

function finding(result: Result, node: NodeResult, verdict: Verdict): Finding {
  const checks = [...node.any, ...node.all, ...node.none]
  const words = wordsOf(result)
  const fix = fixOf(checks, verdict === 'fail' ? 'fail' : 'incomplete')
  return {
    rule: result.id,
    source: 'axe',
    sources: ['axe'],
    verdict,
    impact: impactOf(node.impact ?? result.impact ?? 'minor'),
    element: node.element ? pathOf(node.element) : node.target.flat().join(' >>> '),
    snippet: node.element ? snippetOf(node.element) : node.html,
    standards: result.tags.flatMap(clauseOf),
    data: {},
    ...words,
    fix,
    ask: { zh: `${words.title.zh}：${fix.zh}`, en: `${words.title.en}: ${fix.en}` },
  }
}

function impactOf(said: keyof typeof impacts): Impact {
  // A union written as JSON; axe's own four words are the keys, so nothing else can come out.
  return impacts[said] as Impact
}

/** axe's tag `wcag143` is our clause `WCAG-1.4.3`; tags of other kinds are not clauses. */
function clauseOf(tag: string): string[] {
  const [, principle, guideline, criterion] = /^wcag(\d)(\d)(\d+)$/.exec(tag) ?? []
  return principle ? [`WCAG-${principle}.${guideline}.${criterion}`] : []
}
