import type { Repeated } from './digest.ts'
import type { Differs, SitePage } from './finding.ts'
import { groupsOf } from './groups.ts'

/**
 * A target that a repeated part of the page calls by another name than other pages do (WCAG 3.2.4). Whether two names are one
 * thing to a person only a person can tell.
 */
export function sameNames(pages: readonly SitePage[]): Differs[] {
  const first = new Map<string, { page: SitePage; names: string[] }>()
  return pages.flatMap(page => {
    const links = page.digest.repeated.filter(({ leads }) => leads !== '')
    const targets = groupsOf(links, ({ region, leads }) => `${region} ${leads}`)
    return targets.flatMap(([target, alike]) => {
      const [link] = alike
      const known = first.get(target)
      if (!known) first.set(target, { page, names: alike.map(({ name }) => name) })
      if (!link || !known || alike.some(({ name }) => known.names.some(other => isSame(name, other)))) return []
      return [differs(page, link, known)]
    })
  })
}

function differs(page: SitePage, link: Repeated, known: { page: SitePage; names: readonly string[] }): Differs {
  const { name, element, snippet } = link
  const data = { name, before: known.names[0] ?? '', other: known.page.name }
  return { rule: 'site-same-name', verdict: 'unsure', page, element, snippet, data }
}

/** 消息（3） is 消息, and 当前：首页 is 首页. */
function isSame(one: string, other: string): boolean {
  const [a, b] = [bare(one), bare(other)]
  return a.includes(b) || b.includes(a)
}

function bare(name: string): string {
  return name.toLowerCase().replace(/[\p{P}\p{S}\p{N}\s]/gu, '')
}
