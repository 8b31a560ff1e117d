import { bareName } from '../../measure/link.ts'
import { nameOf } from '../../measure/name.ts'
import { isSaid } from '../../measure/said.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, link => {
  const href = link.getAttribute('href')?.trim()
  if (!isSaid(link) || data.lists.roles.includes(link.getAttribute('role') ?? '')) return null
  if (href === undefined) {
    // A place to jump to, or the page one is on, is no link; something to press that no key reaches is a fault.
    const isPressed = link.matches('[onclick], [tabindex="0"]:not([role])')
    return isPressed ? { verdict: 'fail', data: { href: '' } } : null
  }
  if (/^javascript:/i.test(href)) return { verdict: 'fail', data: { href } }
  if ((href === '#' || href === '') && !leadsToTop(link)) return { verdict: 'fail', data: { href } }
  return { verdict: 'pass', data: { href } }
})

/** "#" and "" are the beginning of this page: right for "back to top", and for the page's own name in a list of pages. */
function leadsToTop(link: Element): boolean {
  const name = bareName(nameOf(link))
  return data.lists.top.includes(name) || (name !== '' && link.ownerDocument.title.toLowerCase().includes(name))
}
