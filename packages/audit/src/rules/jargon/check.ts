import { isShown, shownWords } from '../../measure/shown.ts'
import { ownText } from '../../measure/text.ts'
import { defineRule } from '../../rule.ts'
import { patternOf } from '../../measure/pattern.ts'
import data from './rule.json' with { type: 'json' }

const { chinese, latin, english } = data.lists
const terms = new RegExp(
  // Capitals tell an abbreviation from a word: NAV is one, nav is none.
  [
    ...chinese,
    ...latin.map(term => `(?<![\\w-])${term}(?![\\w-])`),
    ...english.map(term => `\\b${anyCase(term)}\\b`),
  ].join('|'),
  'u',
)
const explains = patternOf(data.lists.explains)
/** The language of contracts: one such word is met anywhere, several together nobody reads. */
const legal = new RegExp(data.lists.legal.join('|'), 'giu')

export const rule = defineRule(data, (element, { dense }) => {
  if (silent.has(element.localName)) return null
  const text = ownText(element)
  const legalese = [...new Set(text.match(legal) ?? [])]
  if (legalese.length >= dense && isShown(element))
    return { verdict: 'fail', data: { term: legalese.slice(0, 3).join(' ') } }
  const [term] = terms.exec(text) ?? []
  if (term === undefined || !isShown(element)) return null
  const judged = (verdict: 'pass' | 'fail' | 'unsure') => ({ verdict, data: { term } }) as const
  if (isExplained(element, text, term)) return judged('pass')
  // The clause is about what things are called; in running text a person judges.
  return judged(isTitle(element) ? 'fail' : 'unsure')
})

const silent = new Set(['script', 'style', 'noscript', 'template', 'title', 'code', 'pre', 'textarea'])

/** What names a thing: a heading, a control, a label, a column. */
function isTitle(element: Element): boolean {
  return (
    element.closest(
      "h1, h2, h3, h4, a[href], button, summary, label, legend, th, dt, option, [role='tab'], [role='button'], [role='menuitem'], [role='heading']",
    ) !== null && ownText(element).length <= 24
  )
}

function isExplained(element: Element, text: string, term: string): boolean {
  if (element.closest('dfn, abbr[title], [aria-describedby], [title]')) return true
  const after = text.slice(text.indexOf(term) + term.length)
  if (/^[”"』」]?\s*[（(：:—]/u.test(after) && after.length > 3) return true
  if (explains.test(text)) return true
  const block = element.closest('p, li, dl, tr, section, article, div')
  const around = block ? shownWords(block) : ''
  return around.length <= 300 && around.length > text.length && (explains.test(around) || /[?？]\s*$/.test(around))
}

function anyCase(term: string): string {
  return term.replace(/^[a-z]/, first => `[${first}${first.toUpperCase()}]`)
}
