import type { Region, Repeated } from './digest.ts'
import type { Differs, SitePage } from './finding.ts'
import { groupsOf } from './groups.ts'

/** Navigation whose links stand in another order than on most pages (WCAG 3.2.3); links only one page has do not count. */
export function navigationOrder(pages: readonly SitePage[]): Differs[] {
  return regions.flatMap(region => {
    const orders = pages.map(page => ({ page, links: linksIn(page, region) })).filter(({ links }) => links.length > 1)
    const usual = mostUsual(orders)
    if (!usual) return []
    return orders.flatMap(({ page, links }) => {
      const [after, before] = firstTurned(links, usual.links) ?? []
      if (!after || !before) return []
      const data = { name: before.name, before: after.name, other: usual.page.name }
      return [{ rule: 'site-navigation-order' as const, verdict: 'fail' as const, page, ...at(before), data }]
    })
  })
}

const regions: readonly Region[] = ['navigation', 'header', 'footer']

/** Each target once, where it stands first: many sites end their navigation with its beginning. */
function linksIn({ digest }: SitePage, region: Region): Repeated[] {
  const links = digest.repeated.filter(link => link.region === region && link.leads !== '')
  return links.filter(({ leads }, place) => links.findIndex(link => link.leads === leads) === place)
}

/** The order most pages have; of equals the first. */
function mostUsual<T extends { links: readonly Repeated[] }>(orders: readonly T[]): T | undefined {
  const said = (order: T) => order.links.map(({ leads }) => leads).join(' ')
  const groups = groupsOf(orders, said).map(([, group]) => group)
  return groups.toSorted((a, b) => b.length - a.length)[0]?.[0]
}

/** The first two neighbours here that stand the other way round there: the one now in front, the one now behind. */
function firstTurned(here: readonly Repeated[], there: readonly Repeated[]): [Repeated, Repeated] | null {
  const place = (link: Repeated) => there.findIndex(({ leads }) => leads === link.leads)
  const shared = here.filter(link => place(link) >= 0)
  for (const [index, link] of shared.entries()) {
    const next = shared[index + 1]
    if (next && place(link) > place(next)) return [link, next]
  }
  return null
}

function at({ element, snippet }: Repeated) {
  return { element, snippet }
}
