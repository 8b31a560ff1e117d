import type { Differs, SitePage } from './finding.ts'
import { groupsOf } from './groups.ts'

/** Pages with different main headings and the same title (WCAG 2.4.2): the title then cannot tell what the page is. */
export function ownTitles(pages: readonly SitePage[]): Differs[] {
  const titled = pages.filter(({ digest }) => digest.title !== '' && digest.heading !== '')
  return groupsOf(titled, ({ digest }) => digest.title).flatMap(([, [first, ...others]]) =>
    others.flatMap(page => {
      const { title, heading } = page.digest
      if (!first || heading === first.digest.heading) return []
      const data = { name: heading, before: first.digest.heading, other: first.name, title }
      const place = { element: 'html > head > title', snippet: `<title>${title}</title>` }
      return [{ rule: 'site-own-title' as const, verdict: 'fail' as const, page, ...place, data }]
    }),
  )
}
