import { within } from '../../select/select.ts'
import { isSaid, wordsIn } from '../../measure/said.ts'
import { sharesWords } from '../../measure/same-words.ts'
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
  const isAbout = told.length > 0 ? told.some(words => sharesWords(words, title)) : sharesWords(body, title)
  const isHome = namesHome(title) && told.length > 0 && isGreeting(told[0] ?? '')
  return { verdict: isAbout || isHome || !body ? 'pass' : 'unsure', data: { title, heading: told[0] ?? '' } }
})

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
