import { within } from '../../select/select.ts'
import { isSaid } from '../../measure/said.ts'
import { wordsIn } from '../../measure/words.ts'
import { sharesWords } from '../../measure/same-words.ts'
import { patternOf } from '../../measure/pattern.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, element => {
  const title = (element.textContent ?? '').replace(/\s+/g, ' ').trim()
  // Where there is no title at all, axe tells it (document-title); of two titles browsers take the first.
  if (!title || element.ownerDocument.querySelector('head > title') !== element) return null
  if (isEmptyTalk(title)) return { verdict: 'fail', data: { title, heading: '' } }
  const headings = within(element.ownerDocument, "h1, h2, [role='heading']").filter(isSaid)
  const told = headings.map(heading => wordsIn(heading)).filter(Boolean)
  const body = element.ownerDocument.body ? wordsIn(element.ownerDocument.body) : ''
  const topic = withoutHouse(title)
  const isAbout = told.length > 0 ? told.some(words => sharesWords(words, topic)) : sharesWords(body, topic)
  const isHome = namesHome(title) && told.length > 0 && isGreeting(told[0] ?? '')
  const judged = (verdict: 'pass' | 'fail' | 'unsure') =>
    ({ verdict, data: { title, heading: told[0] ?? '' } }) as const
  if (isAbout || isHome || !body) return judged('pass')
  return judged(namesHouseAlone(title) && isInner(element.ownerDocument, told) ? 'fail' : 'unsure')
})

/** “某某银行”: on the bank's first page it may do, on no other. */
function namesHouseAlone(title: string): boolean {
  return partsOf(title).every(part => houses.test(part))
}

/** Whether a page is not the first of a house: one fills in something, is at a step, or can go back to the first. */
function isInner(page: Document, headings: readonly string[]): boolean {
  const fields = within(page, 'input:not([type="hidden"], [type="search"]), select, textarea').filter(isSaid)
  const ways = within(page, 'a[href], button')
    .filter(isSaid)
    .map(way => wordsIn(way).toLowerCase())
  return (
    fields.length > 0 ||
    headings.some(words => steps.test(words)) ||
    ways.some(words => data.lists.back.includes(words))
  )
}

const steps = patternOf(data.lists.steps)

/** A title without the part that names the house: that a bank's page says 银行 does not tell what it is about. */
function withoutHouse(title: string): string {
  const parts = partsOf(title)
  const rest = parts.filter(part => !houses.test(part) || namesHome(title))
  return rest.length > 0 && rest.length < parts.length ? rest.join(' ') : title
}

const houses = new RegExp(data.lists.houses.join('|'), 'iu')

function partsOf(title: string): string[] {
  return title.split(/\s+[-–—|·_]\s+|[|·｜]|(?<=\p{Script=Han})[-–—_](?=\p{Script=Han})/u).map(part => part.trim())
}

/** “首页 · 某某银行”: where a page greets, its heading cannot say that it is the home page. */
function namesHome(title: string): boolean {
  const parts = title.toLowerCase().split(/\s*[-–—|·_]\s*/)
  return parts.length > 1 && parts.some(part => data.lists.homes.includes(part))
}

function isGreeting(heading: string): boolean {
  return data.lists.greetings.some(words => heading.toLowerCase().includes(words))
}

const empty = new Set(data.lists.empty)
const patterns = data.lists.patterns.map(pattern => new RegExp(pattern, 'iu'))

function isEmptyTalk(title: string): boolean {
  return empty.has(title.toLowerCase()) || patterns.some(pattern => pattern.test(title))
}
