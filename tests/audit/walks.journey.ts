import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Rule } from '@yinqiao/audit'
import { type Browser, chromium } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rules } from '../../packages/audit/src/audit.ts'
import { findBrowser, launchOptions } from '../../packages/audit/src/browser/index.ts'
import { openPage, type Hand } from '../../packages/audit/src/visit/open.ts'
import { walked } from '../../packages/audit/src/walk/take.ts'
import { walks } from '../../packages/audit/src/walk/walks.ts'

/** Rules that judge markup or layout are tried by tests/audit/rules.browser.test.tsx, in an open page. */
const walking = rules.filter(({ needs }) => needs === 'walk')

let browser: Browser
/** Pages of examples by their path: several rules are tried side by side, since most of a walk is waiting. */
const shown = new Map<string, string>()
const server = createServer((request, response) => {
  response.setHeader('content-type', 'text/html; charset=utf-8')
  response.end(shown.get(request.url ?? ''))
})

beforeAll(async () => {
  browser = await chromium.launch(launchOptions((await findBrowser({ say: console.error })).path))
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
})
afterAll(async () => {
  await browser?.close()
  server.close()
})

/** What is timed in a page stands alone: a page beside it would slow its clock. */
const timed = walking.filter(({ sees }) => sees === 'watch')

describe.each(timed)('the rule $id on its own examples', rule => {
  triesItsExamples(rule)
})
describe.concurrent.each(walking.filter(rule => !timed.includes(rule)))('the rule $id on its own examples', rule => {
  triesItsExamples(rule)
})

function triesItsExamples(rule: Rule): void {
  it('says of each what its markup expects, and would be caught with other numbers', async () => {
    const said: (string | null)[] = []
    const unnoticed = new Set(mutants(rule).map(({ name }) => name))
    for (const page of examplesOf(rule)) {
      await onWalked(rule, page, async hand => {
        const { found, expected, unfilled } = await judged(hand, rule)
        expect(found).toEqual(expected)
        expect(unfilled).toEqual([])
        said.push(...expected.map(({ verdict }) => verdict))
        for (const { name, options } of mutants(rule)) {
          const mutant = await judged(hand, rule, options)
          if (JSON.stringify(mutant.found) !== JSON.stringify(expected)) unnoticed.delete(name)
        }
      })
    }
    expect(said).toContain('pass')
    expect(said.some(verdict => verdict === 'fail' || verdict === 'unsure')).toBe(true)
    expect([...unnoticed]).toEqual([])
  })
}

it('every rule that needs a walk names one that is taken', () => {
  expect(walking.filter(({ sees }) => !sees || !walks[sees]).map(({ id }) => id)).toEqual([])
})

/** Opens a page of examples as a customer's phone does, takes the walk once, and lets `look` see what came of it. */
async function onWalked(rule: Rule, markup: string, look: (hand: Hand) => Promise<void>): Promise<void> {
  const walk = rule.sees && walks[rule.sees]
  if (!walk) throw new Error(`${rule.id} needs a walk; name it by "sees" and add it to walk/walks.ts.`)
  const path = `/${rule.id}/${shown.size}`
  shown.set(path, markup)
  const { port } = server.address() as AddressInfo
  const page = await openPage(browser, `http://127.0.0.1:${port}${path}`, rule.id, walk.start)
  try {
    await look((await walked(walk, page)).hand)
  } finally {
    await page.close()
  }
}

/** What the rule says in the walked page and what its markup expects, in the order of the page. */
function judged(hand: Hand, { id, options }: Rule, others: object = options) {
  return hand.evaluate(
    (inPage, [ruleId, numbers]) => {
      const rule = inPage.rules.find(known => known.id === ruleId)
      if (!rule) throw new Error(`There is no rule ${ruleId} in the page.`)
      const mutant = { ...rule, options: numbers as typeof rule.options }
      const sets = Object.keys(mutant.options)
      const setOf = (element: Element) => element.closest('[data-options]')?.getAttribute('data-options') ?? sets[0]
      const told = sets.flatMap(name =>
        inPage
          .judge(mutant, document, { options: [name] })
          .map(({ element, verdict, fix }) => ({ at: inPage.elementAt(document, element), verdict, fix }))
          .flatMap(({ at, ...rest }) => (at && setOf(at) === name ? [{ at, ...rest }] : [])),
      )
      const inOrder = told.sort((a, b) => (a.at.compareDocumentPosition(b.at) & 4 ? -1 : 1))
      const marked = [...document.querySelectorAll('[data-expect]')]
      const show = (element: Element, verdict: string | null) => ({ element: element.outerHTML.slice(0, 300), verdict })
      return {
        found: inOrder.map(({ at, verdict }) => show(at, verdict)),
        expected: marked.map(element => show(element, element.getAttribute('data-expect'))),
        unfilled: inOrder.map(({ fix }) => fix.zh + fix.en).filter(words => /\{\{|undefined/.test(words)),
      }
    },
    [id, others] as const,
  )
}

/** The rule's options with each number a step up and a step down: an example must stand on either side of every threshold. */
function mutants({ options }: Rule) {
  return Object.entries(options).flatMap(([set, numbers]) =>
    Object.entries(numbers as Record<string, number>).flatMap(([number, value]) => {
      const step = Number.isInteger(value) ? 1 : 0.1
      return [value - step, value + step].map(other => ({
        name: `${number} of ${set} as ${other}`,
        options: { ...options, [set]: { ...numbers, [number]: other } },
      }))
    }),
  )
}

/** Each page of a rule's examples; every doctype begins one. A page that does not say otherwise is made for phones. */
function examplesOf({ id }: Rule): string[] {
  const folder = new URL('../../packages/audit/src/rules/', import.meta.url)
  if (!readdirSync(folder).includes(id)) return []
  const whole = readFileSync(new URL(`${id}/examples.html`, folder), 'utf8')
  const pages = whole.split(/(?=<!doctype html>)/i).filter(page => page.trim() !== '')
  const phone = '<meta name="viewport" content="width=device-width, initial-scale=1">'
  return pages.map(page => (page.includes('name="viewport"') ? page : page.replace(/(<html[^>]*>)/, `$1${phone}`)))
}
