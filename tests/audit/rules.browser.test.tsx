import type { Rule } from '@yinqiao/audit'
import { describe, expect, it } from 'vitest'
import { rules } from '../../packages/audit/src/audit.ts'
import { judge } from '../../packages/audit/src/judge.ts'
import { elementAt } from '../../packages/audit/src/measure/path.ts'

const markup = import.meta.glob<string>('../../packages/audit/src/rules/*/examples.html', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** Rules that judge a walk are tried by tests/audit/walks.journey.ts, which can walk. */
const still = rules.filter(({ needs }) => needs !== 'walk')

describe.each(still)('the rule $id on its own examples', rule => {
  it('says of each what its markup expects', async () => {
    const pages = await onExamples(rule, page => {
      expect(verdicts(rule, page)).toEqual(expected(page))
      return expected(page).map(({ verdict }) => verdict)
    })
    // Some things no machine can be sure of: what such a rule finds is a question to a person.
    expect(new Set(pages.flat().map(verdict => verdict === 'pass'))).toEqual(new Set([true, false]))
  })

  it('fills every hole of what it tells people to do', async () => {
    await onExamples(rule, page => {
      const told = Object.keys(rule.options).flatMap(name => judge(rule, page, { options: [name] }))
      expect(told.filter(({ fix }) => /\{\{|undefined/.test(fix.zh + fix.en))).toEqual([])
    })
  })

  it.each(mutants(rule))('would be caught if $name were $value for $option', async ({ mutant }) => {
    const same = await onExamples(
      rule,
      page => JSON.stringify(verdicts(mutant, page)) === JSON.stringify(expected(page)),
    )
    expect(same).toContain(false)
  })
})

it('every folder of rules is a rule that runs', () => {
  const folders = Object.keys(markup).map(path => path.split('/').at(-2)!)
  expect(rules.map(({ id }) => id).toSorted()).toEqual(folders.toSorted())
})

/** The rule with each of its numbers a step up and a step down: an example must stand on either side of every threshold. */
function mutants(rule: Rule) {
  return Object.entries(rule.options).flatMap(([option, numbers]) =>
    Object.entries(numbers as Record<string, number>).flatMap(([name, number]) => {
      const step = Number.isInteger(number) ? 1 : 0.1
      return [number - step, number + step].map(value => {
        const options = { ...rule.options, [option]: { ...numbers, [name]: value } }
        return { option, name, value, mutant: { ...rule, options } }
      })
    }),
  )
}

function expected(page: Document) {
  const marked = [...page.querySelectorAll<HTMLElement>('[data-expect]')]
  return marked.map(element => ({ element: element.outerHTML, verdict: element.dataset['expect'] }))
}

/** What the rule says, in the order of the page; an element nobody marked shows up here and so fails the comparison. */
function verdicts(rule: Rule, page: Document) {
  const sets = Object.keys(rule.options)
  const found = sets.flatMap(name =>
    judge(rule, page, { options: [name] })
      .map(({ element, verdict }) => ({ at: elementAt(page, element) as HTMLElement, verdict }))
      .filter(({ at }) => (at.closest<HTMLElement>('[data-options]')?.dataset['options'] ?? sets[0]) === name),
  )
  const inOrder = found.sort((a, b) => (a.at.compareDocumentPosition(b.at) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1))
  return inOrder.map(({ at, verdict }) => ({ element: at.outerHTML, verdict }))
}

/** Shows each page of a rule's examples on a phone (every doctype begins one) and answers with what `look` made of it. */
async function onExamples<T>(rule: Rule, look: (page: Document) => T): Promise<T[]> {
  const whole = markup[`../../packages/audit/src/rules/${rule.id}/examples.html`]!
  const pages = whole.split(/(?=<!doctype html>)/i).filter(page => page.trim() !== '')
  const made: T[] = []
  for (const page of pages) made.push(await onPage(page, look))
  return made
}

async function onPage<T>(page: string, look: (page: Document) => T): Promise<T> {
  const frame = document.createElement('iframe')
  frame.style.cssText = 'width: 360px; height: 640px'
  frame.srcdoc = page
  const loaded = new Promise(resolve => frame.addEventListener('load', resolve, { once: true }))
  document.body.append(frame)
  await loaded
  try {
    return look(frame.contentDocument!)
  } finally {
    frame.remove()
  }
}
