import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, (link, { many }) => {
  const id = anchorOf(link)
  if (id === null) return null
  const root = link.getRootNode() as Document | ShadowRoot
  if (isThere(root, id)) return { verdict: 'pass', data: { id } }
  // Where every such link leads to no place, a script that reads the address is at work.
  const all = [...root.querySelectorAll('a[href*="#"]')].flatMap(other => anchorOf(other) ?? [])
  const isScripted = hasScript(link) && all.length >= many && !all.some(other => isThere(root, other))
  return { verdict: isScripted ? 'unsure' : 'fail', data: { id } }
})

function hasScript(link: Element): boolean {
  return [...link.ownerDocument.scripts].some(({ type }) => !type || /script|module/i.test(type))
}

/** What acts on the page instead of leading somewhere says so in one of these ways. */
const acting =
  '[role]:not([role="link"]), [onclick], [aria-controls], [aria-expanded], [aria-haspopup], [data-toggle], [data-bs-toggle], [data-target], [data-bs-target], [data-action]'

function anchorOf(link: Element): string | null {
  if (link.matches(acting)) return null
  const page = link.ownerDocument
  const written = link.getAttribute('href') ?? ''
  const [place = '', id = ''] = written.split('#')
  const isHere = place === '' || isThisPage(place, page)
  // #/… and #!… are addresses within an app; #:~:… is words to find; #top always exists.
  if (!isHere || !id || /^[/!:]|^top$/i.test(id)) return null
  return id
}

function isThisPage(place: string, page: Document): boolean {
  try {
    return new URL(place, page.baseURI).href === bare(page.URL)
  } catch {
    return false
  }
}

function bare(address: string): string {
  return address.split('#')[0] ?? ''
}

function isThere(root: Document | ShadowRoot, id: string): boolean {
  return [id, decoded(id)].some(
    name => root.querySelector(`[id="${CSS.escape(name)}"], a[name="${CSS.escape(name)}"]`) !== null,
  )
}

function decoded(id: string): string {
  try {
    return decodeURIComponent(id)
  } catch {
    return id
  }
}
