import type { Rule } from '@yinqiao/audit'
import { describe, expect, it } from 'vitest'
import { rules, run } from '../../packages/audit/src/audit.ts'

const markup = import.meta.glob<string>('../../packages/audit/src/rules/*/examples.html', {
  query: '?raw',
  import: 'default',
  eager: true,
})

describe.each(rules)('the rule $id on its own examples', rule => {
  it('says of each what its markup expects', async () => {
    await onExamples(rule, page => {
      expect(verdicts(rule, page)).toEqual(expected(page))
      expect(expected(page).map(({ verdict }) => verdict)).toEqual(expect.arrayContaining(['pass', 'fail']))
    })
  })

  it('fills every hole of what it tells people to do', async () => {
    await onExamples(rule, page => {
      const told = Object.keys(rule.options).flatMap(name => run(rule, page, { options: [name] }))
      expect(told.filter(({ fix }) => /\{\{|undefined/.test(fix.zh + fix.en))).toEqual([])
    })
  })

  it.each(mutants(rule))('would be caught if $name were $value for $option', async ({ mutant }) => {
    await onExamples(rule, page => expect(verdicts(mutant, page)).not.toEqual(expected(page)))
  })
})

it('every folder of rules is a rule that runs', () => {
  const folders = Object.keys(markup).map(path => path.split('/').at(-2)!)
  expect(rules.map(({ id }) => id).toSorted()).toEqual(folders.toSorted())
})

/** The rule with each of its numbers one up and one down: an example must stand on either side of every threshold. */
function mutants(rule: Rule) {
  return Object.entries(rule.options).flatMap(([option, numbers]) =>
    Object.entries(numbers as Record<string, number>).flatMap(([name, number]) =>
      [number - 1, number + 1].map(value => {
        const options = { ...rule.options, [option]: { ...numbers, [name]: value } }
        return { option, name, value, mutant: { ...rule, options } }
      }),
    ),
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
    run(rule, page, { options: [name] })
      .map(({ element, verdict }) => ({ at: page.querySelector<HTMLElement>(element)!, verdict }))
      .filter(({ at }) => (at.closest<HTMLElement>('[data-options]')?.dataset['options'] ?? sets[0]) === name),
  )
  const inOrder = found.sort((a, b) => (a.at.compareDocumentPosition(b.at) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1))
  return inOrder.map(({ at, verdict }) => ({ element: at.outerHTML, verdict }))
}

async function onExamples(rule: Rule, look: (page: Document) => void): Promise<void> {
  const frame = document.createElement('iframe')
  frame.style.cssText = 'width: 360px; height: 640px'
  frame.srcdoc = markup[`../../packages/audit/src/rules/${rule.id}/examples.html`]!
  const loaded = new Promise(resolve => frame.addEventListener('load', resolve, { once: true }))
  document.body.append(frame)
  await loaded
  try {
    look(frame.contentDocument!)
  } finally {
    frame.remove()
  }
}
