import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright'
import type { InPage } from '../in-page.ts'
import { Told, wordsOf } from '../told.ts'
import { openBrowsers } from '../visit/browsers.ts'
import { openGates } from '../visit/gate/gates.ts'
import { handIn, lendRules, phone } from '../visit/open.ts'
import { bundleRules } from './bundle.ts'
import type { OwnRule, OwnRules } from './read.ts'
import words from './words.json' with { type: 'json' }

/** An example whose verdict is not the one its markup expects. */
export interface Surprise {
  readonly element: string
  /** `-` where nothing was expected, or nothing was said. */
  readonly expected: string
  readonly found: string
  readonly options: string
}

/** How a rule did on its examples; `examples` is null where they could not be tried. */
export interface Tried {
  readonly rule: string
  readonly needs: string
  readonly examples: number | null
  readonly surprises: readonly Surprise[]
}

/** Tries each rule on its own examples, in a phone-sized browser that reaches nothing else. */
export async function tryRules(own: OwnRules, say: (line: string) => void): Promise<Tried[]> {
  const theirs = await bundleRules(own)
  const browsers = await openBrowsers(say)
  const gates = openGates()
  try {
    const { server } = await gates.of({ root: null, vouched: null })
    const tried: Tried[] = []
    for (const rule of own.rules) {
      const { id, needs } = rule.data
      if (rule.examples === null || needs === 'walk') {
        tried.push({ rule: id, needs, examples: null, surprises: [] })
        continue
      }
      const context = await browsers.context({ ...phone, proxy: { server }, serviceWorkers: 'block' })
      lendRules(context, theirs)
      try {
        tried.push(await tryRule(rule, await readFile(rule.examples, 'utf8'), await context.newPage()))
      } finally {
        await browsers.back(context)
      }
    }
    return tried
  } finally {
    await browsers.close()
    await gates.close()
  }
}

async function tryRule({ data }: OwnRule, markup: string, page: Page): Promise<Tried> {
  const surprises: Surprise[] = []
  let examples = 0
  // Every doctype begins a new page.
  for (const one of markup.split(/(?=<!doctype html>)/i).filter(text => text.trim() !== '')) {
    await page.setContent(one, { waitUntil: 'load' })
    const hand = await handIn(page).catch((problem: unknown) => {
      throw new Told(words.badCheck, { why: wordsOf(problem).en }, problem)
    })
    const looked = await hand.evaluate(examine, { id: data.id, sets: Object.keys(data.options) })
    examples += looked.examples
    surprises.push(...looked.surprises)
  }
  return { rule: data.id, needs: data.needs, examples, surprises }
}

/** Runs inside the page: what the rule says of each element, beside what the element's markup expects. */
function examine({ rules, judge, elementAt, pathOf }: InPage, { id, sets }: { id: string; sets: string[] }) {
  const setOf = (element: Element | null) => element?.closest('[data-options]')?.getAttribute('data-options') ?? sets[0]
  const said = new Map<string, string>()
  for (const rule of rules.filter(known => known.id === id)) {
    for (const options of sets) {
      for (const { element, verdict } of judge(rule, document, { options: [options] })) {
        if (setOf(elementAt(document, element)) === options) said.set(element, verdict)
      }
    }
  }
  const marked = [...document.querySelectorAll('[data-expect]')]
  const wanted = new Map(marked.map(element => [pathOf(element), element.getAttribute('data-expect') ?? '-']))
  const surprises = [...new Set([...wanted.keys(), ...said.keys()])].flatMap(element => {
    const [expected, found] = [wanted.get(element) ?? '-', said.get(element) ?? '-']
    return expected === found ? [] : [{ element, expected, found, options: setOf(elementAt(document, element)) ?? '-' }]
  })
  return { examples: marked.length, surprises }
}
