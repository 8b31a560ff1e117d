import { pageFinding, type SiteFinding, type SitePage } from './finding.ts'
import { groupsOf } from './groups.ts'
import { helpPlaces } from './help-place.ts'
import { navigationOrder } from './navigation-order.ts'
import { ownTitles } from './own-title.ts'
import { sameNames } from './same-name.ts'

export type { SiteFinding, SitePage } from './finding.ts'

/**
 * Holds the pages of each group against one another and answers with what differs, told to the page that differs. Pages that
 * ended at the same address are one page.
 */
export function acrossPages(pages: readonly SitePage[], only?: readonly string[]): SiteFinding[] {
  const found = groupsOf(pages, ({ group }) => group).flatMap(([, group]) => {
    const once = [...new Map(group.map(page => [page.landed, page])).values()]
    return once.length < 2 ? [] : [navigationOrder, sameNames, helpPlaces, ownTitles].flatMap(look => look(once))
  })
  return found.filter(({ rule }) => only?.includes(rule) ?? true).map(pageFinding)
}
