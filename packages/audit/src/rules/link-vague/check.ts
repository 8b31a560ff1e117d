import { bareName } from '../../measure/link.ts'
import { descriptionOf, nameOf } from '../../measure/name.ts'
import { isSaid } from '../../measure/said.ts'
import { wordsIn } from '../../measure/words.ts'
import { headersOver } from '../../measure/table-grid.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, (link, options) => {
  // A link without any name is axe's to tell (link-name).
  const name = nameOf(link)
  if (!name || !isSaid(link) || link.matches('[role]:not([role="link"])')) return null
  const description = bareName(descriptionOf(link))
  const isMark = !/[\p{L}\p{N}\p{Emoji}]/u.test(name) && link.querySelector('code') === null
  const isVague = (vague.has(bareName(name)) && !namesItsPlace(link, name)) || isMark
  if (!isVague || (description && !vague.has(description))) return { verdict: 'pass', data: { name } }
  const around = 'context' in options ? contextOf(link).length - name.length : 0
  // WCAG 2.4.4 lets the sentence, the entry or the cell around a link say the rest; 2.4.9 does not.
  const isTold = 'context' in options && around >= options.context
  return { verdict: isTold ? 'unsure' : 'fail', data: { name } }
})

const vague = new Set(data.lists.vague.map(bareName))

/** In a list of contents the link says what the heading it leads to says. */
function namesItsPlace(link: Element, name: string): boolean {
  const [, id = ''] = /^#(.+)$/.exec(link.getAttribute('href') ?? '') ?? []
  const root = link.getRootNode() as Document | ShadowRoot
  const place = id ? root.querySelector(`[id="${CSS.escape(id)}"]`) : null
  const heading = place?.closest('h1, h2, h3, h4, h5, h6') ?? place
  return heading !== null && bareName(wordsIn(heading)).startsWith(bareName(name))
}

function contextOf(link: Element): string {
  const around = link.closest('p, li, td, th, dd')
  if (!around) return ''
  const told = around.localName === 'td' ? headersOver(around) : entriesAround(around)
  return (
    [around, ...told]
      .map(one => wordsIn(one))
      .toSorted((a, b) => a.length - b.length)
      .at(-1) ?? ''
  )
}

/** The entry a list stands in says what its own entries are about. */
function entriesAround(item: Element): Element[] {
  const outer = item.parentElement?.closest('li')
  return outer ? [outer, ...entriesAround(outer)] : []
}
