import type { Region, Repeated } from './digest.ts'
import type { Differs, SitePage } from './finding.ts'
import { groupsOf } from './groups.ts'
import lists from './lists.json' with { type: 'json' }
import regionWords from './regions.json' with { type: 'json' }

/** Help that stands in another part of the page than on the page before (WCAG 3.2.6). */
export function helpPlaces(pages: readonly SitePage[]): Differs[] {
  const first = new Map<string, { page: SitePage; regions: Region[] }>()
  return pages.flatMap(page => {
    const helps = groupsOf(page.digest.repeated.filter(isHelp), keyOfHelp)
    return helps.flatMap(([key, places]) => {
      const [help] = places
      const regions = places.map(({ region }) => region)
      const known = first.get(key)
      if (!known) first.set(key, { page, regions })
      const [before] = known?.regions ?? []
      if (!help || !known || !before || regions.some(region => known.regions.includes(region))) return []
      const { name, region, element, snippet } = help
      const [was, is] = [regionWords[before], regionWords[region]]
      const data = { name, other: known.page.name, before: was.zh, beforeEn: was.en, here: is.zh, hereEn: is.en }
      return [{ rule: 'site-help-place' as const, verdict: 'fail' as const, page, element, snippet, data }]
    })
  })
}

function isHelp({ name, leads }: Repeated): boolean {
  const said = name.toLowerCase()
  return lists.help.some(word => said.includes(word)) || lists.helpAddresses.some(scheme => leads.startsWith(scheme))
}

function keyOfHelp({ name, leads }: Repeated): string {
  return leads || name
}
