import { patternOf } from '../../measure/pattern.ts'
import { type PrivateNumber, privateNumbers } from '../../measure/private-number.ts'
import { isShown, shownWords } from '../../measure/shown.ts'
import { ownText } from '../../measure/text.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

const { attributes, ...words } = data.lists
const says = {
  card: patternOf(words.card),
  mobile: patternOf(words.mobile),
  published: patternOf(words.published),
  other: patternOf(words.other),
  sample: patternOf(words.sample),
  masked: new RegExp(words.masked.join('|')),
}
const names = {
  card: { kind: '卡号', kindEn: 'card number' },
  id: { kind: '身份证号', kindEn: 'identity number' },
  mobile: { kind: '手机号', kindEn: 'mobile number' },
}

const masked = { kind: '', kindEn: '', tail: '' }

export const rule = defineRule(data, element => {
  if (wordless.has(element.localName) || !isShown(element)) return null
  const texts = [ownText(element), ...attributes.map(name => element.getAttribute(name) ?? '')]
  const found = texts.flatMap(text => privateNumbers(text).map(number => ({ number, text })))
  const open = found.find(({ number, text }) => concerns(number, text, element))
  if (!open) return texts.some(text => says.masked.test(text)) ? { verdict: 'pass', data: masked } : null
  const { kind, digits } = open.number
  return { verdict: verdictOn(open.number, element), data: { ...names[kind], tail: `…${digits.slice(-4)}` } }
})

const wordless = new Set(['script', 'style', 'noscript', 'template', 'option'])

/** A number the bank publishes, an order's number or an example is nobody's secret. */
function concerns({ kind, checked, at }: PrivateNumber, text: string, element: Element): boolean {
  const before = `${contextOf(element)} ${text.slice(0, at)}`
  if (says.sample.test(before) || (!checked && !says.card.test(before))) return false
  if (kind === 'mobile') return !says.published.test(before) && !element.closest("a[href^='tel:' i]")
  return kind === 'id' || !says.other.test(before) || lastAt(says.card, before) > lastAt(says.other, before)
}

/** Where in a text the last fitting word begins: the word nearest to the number says what it is. */
function lastAt(pattern: RegExp, text: string): number {
  return [...text.matchAll(new RegExp(pattern, 'giu'))].at(-1)?.index ?? -1
}

function verdictOn({ kind, checked }: PrivateNumber, element: Element): 'fail' | 'unsure' {
  // In a field it may be what the customer has just typed; beside 隐藏 the customer may have asked for it.
  if (!checked || element.matches('input, textarea') || isRevealed(element)) return 'unsure'
  if (kind === 'id') return 'fail'
  const before = `${contextOf(element)} ${ownText(element)} ${element.getAttribute('aria-label') ?? ''}`
  return says[kind].test(before) ? 'fail' : 'unsure'
}

/** The words right around: what stands before the number in its own line or row, or the term it is the value of. */
function contextOf(element: Element): string {
  const before = element.previousElementSibling
  const term = before && !/\d/.test(before.textContent ?? '') ? shownWords(before) : ''
  const row = element.parentElement
  const around = row && row.localName !== 'body' ? shownWords(row) : ''
  const inRow = around.length <= 60 ? around : row ? shownWords(row, element).slice(-30) : ''
  return `${term.length <= 12 ? term : ''} ${inRow}`
}

function isRevealed(element: Element): boolean {
  const row = element.closest('li, tr, dl, p, section, div')
  return row !== null && /隐藏|遮住|\bhide\b/i.test(shownWords(row))
}
