import { isSeen } from '../../measure/visible.ts'
import { isSaid } from '../../measure/said.ts'
import { wordsIn } from '../../measure/words.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

const menus = 'nav, [role="navigation"]'
/** What pages repeat around their own content. */
const repeated = `${menus}, aside, [role="complementary"], header, [role="banner"], footer, [role="contentinfo"]`

export const rule = defineRule(data, (body, options) => {
  const menu = [...body.querySelectorAll(menus)].find(
    box => isSaid(box) && box.querySelector('a[href]') !== null && !isPartOfContent(box),
  )
  const entries = menu?.querySelectorAll('a, button').length ?? 0
  if (!menu || entries < options.entries) return null
  const isOwn = (element: Element) => element.closest(repeated) === null && follows(menu, element)
  const begun = [...body.querySelectorAll('p, div, section, article')].some(box => isOwn(box) && wordsIn(box) !== '')
  const ways = [...body.querySelectorAll('main, [role="main"], h1, h2, h3, h4, h5, h6, [role="heading"]')].filter(
    isSaid,
  )
  if (!begun && ways.length === 0) return null
  const hasWay = ways.some(way => isMain(way, menu) || (isOwn(way) && isSeen(way) && hasName(way)))
  const judged = (verdict: 'pass' | 'fail' | 'unsure') => ({ verdict, data: { entries } }) as const
  if (leadsPast(body, menu)) return judged('pass')
  if (!hasWay) return judged('fail')
  // Headings and parts are ways for ears only; eyes with a keyboard press Tab as often as there are entries.
  const stops = [...menu.querySelectorAll('a[href], button')].filter(isSeen).length
  return judged(stops >= options.many ? 'unsure' : 'pass')
})

/** A menu within the main part and behind its heading belongs to this page: who came to the main part is past the others. */
function isPartOfContent(menu: Element): boolean {
  const headings = menu.closest('main, [role="main"]')?.querySelectorAll('h1, h2, [role="heading"]') ?? []
  return [...headings].some(heading => isSaid(heading) && hasName(heading) && follows(heading, menu))
}

function follows(menu: Element, element: Element): boolean {
  return (menu.compareDocumentPosition(element) & 4) !== 0
}

/** A main part that holds the menu too leads nowhere past it. */
function isMain(way: Element, menu: Element): boolean {
  return way.matches('main, [role="main"]') && !way.contains(menu)
}

function hasName(heading: Element): boolean {
  return wordsIn(heading) !== '' || heading.querySelector('img[alt]:not([alt=""]), [aria-label]') !== null
}

/** Whether a link leads from before the menu, or from its beginning, to something behind it. */
function leadsPast(body: Element, menu: Element): boolean {
  return [...body.querySelectorAll('a[href^="#"]')].some(link => {
    const id = decodeURIComponent(link.getAttribute('href')?.slice(1) ?? '')
    const place = id === '' ? null : body.ownerDocument.getElementById(id)
    return place !== null && follows(menu, place) && !menu.contains(place) && !follows(menu, link)
  })
}
