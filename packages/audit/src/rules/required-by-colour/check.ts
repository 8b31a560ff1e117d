import { colourOf, isReddish } from '../../measure/colour.ts'
import { labelsOf } from '../../measure/hit-box.ts'
import { isSeen } from '../../measure/visible.ts'
import { namedBy, wordsIn } from '../../measure/words.ts'
import { isCalled } from '../../measure/tokens.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

const worded = new RegExp(data.lists.words.join('|'), 'iu')
const optional = new RegExp(data.lists.optional.join('|'), 'iu')

export const rule = defineRule(data, field => {
  const form = field.closest('form, fieldset, main, body')
  if (!form || !isSeen(field) || field.matches('[type="hidden" i], [type="submit" i], [type="button" i]')) return null
  const others = [...form.querySelectorAll('input, select, textarea')].filter(other => other !== field && isSeen(other))
  if (isWrong(field)) {
    const alike = others.filter(other => other.localName === field.localName && !isWrong(other))
    if (!alike.some(other => edgeOf(other) !== edgeOf(field))) return null
    return { verdict: readsRed(edgeOf(field)) && !hasMessage(field) ? 'fail' : 'pass', data: {} }
  }
  if (!isRequired(field)) return isReddened(field, others) ? { verdict: 'fail', data: {} } : null
  const free = others.filter(other => !isRequired(other) && !isWrong(other))
  const [mine, theirs] = [inkOf(field), free.map(inkOf).find(ink => ink !== null)]
  if (mine === null || !theirs || mine === theirs) return null
  return { verdict: worded.test(labelText(field)) ? 'pass' : 'fail', data: {} }
})

function isRequired(field: Element): boolean {
  return field.matches('[required], [aria-required="true"]')
}

/** Whether its label is red where others of the form are not, and nothing else tells why; no markup need say that it must be filled in. */
function isReddened(field: Element, others: readonly Element[]): boolean {
  const said = [field, ...others].map(labelText)
  if (!isFilledIn(field) || !isRed(field) || field === field.ownerDocument.activeElement) return false
  if (worded.test(labelText(field)) || said.some(words => optional.test(words)) || hasWordsBeside(field)) return false
  return others.some(
    other => isFilledIn(other) && !isRequired(other) && isPlain(other) && looksOf(other) === looksOf(field),
  )
}

function isFilledIn(field: Element): boolean {
  return !field.matches('[type="checkbox" i], [type="radio" i], :disabled, [readonly]')
}

function isRed(field: Element): boolean {
  return readsRed(inkOf(field) ?? '')
}

function isPlain(field: Element): boolean {
  return inkOf(field) !== null && !isRed(field)
}

/** How a label looks beside its colour: a heavier or a larger one tells something too, and so does a picture in it. */
function looksOf(field: Element): string {
  const label = labelsFor(field)[0]
  const words = label && wordedPart(label)
  if (!label || !words) return ''
  const { fontSize, fontStyle, fontWeight, textDecorationLine } = getComputedStyle(words)
  const pictures = label.querySelectorAll('img, svg, i').length
  return [fontSize, fontStyle, fontWeight, textDecorationLine, pictures].join()
}

/** A red label may be the mark of a mistake that is told beside it. */
function hasWordsBeside(field: Element): boolean {
  if (namedBy(field, 'aria-describedby').some(part => isSeen(part) && wordsIn(part) !== '')) return true
  const next = field.nextElementSibling
  return (
    next !== null && isSeen(next) && (isCalled(next, data.lists.wrong) || next.matches('[role="alert"], [aria-live]'))
  )
}

function isWrong(field: Element): boolean {
  return field.matches('[aria-invalid="true"]') || isCalled(field, data.lists.wrong)
}

/** What is tied to the field as its label, else the words right before it. */
function labelsFor(field: Element): Element[] {
  const tied = [...labelsOf(field), ...namedBy(field, 'aria-labelledby')]
  const before = field.previousElementSibling ?? onlyFieldOf(field.parentElement)?.previousElementSibling
  const isLabel = before && !before.matches('input, select, textarea, button') && wordsIn(before).length <= 16
  return tied.length > 0 || !isLabel ? tied : [before]
}

function onlyFieldOf(box: Element | null): Element | null {
  return box?.querySelectorAll('input, select, textarea').length === 1 ? box : null
}

function labelText(field: Element): string {
  const labels = labelsFor(field)
  const drawn = labels
    .flatMap(label => [label, ...label.querySelectorAll('*')])
    .map(part => ['::before', '::after'].map(name => getComputedStyle(part, name).content).join())
  return [...labels.map(wordsIn), ...drawn, field.getAttribute('placeholder') ?? ''].join(' ')
}

function inkOf(field: Element): string | null {
  const [label] = labelsFor(field)
  const words = label && wordedPart(label)
  return words ? getComputedStyle(words).color : null
}

/** The element in which the first words of a label stand. */
function wordedPart(label: Element): Element | undefined {
  const parts = [label, ...label.querySelectorAll('*:not(input, select, textarea, option)')]
  return parts.find(part => [...part.childNodes].some(node => node.nodeType === 3 && node.textContent?.trim()))
}

function edgeOf(field: Element): string {
  return getComputedStyle(field).borderBottomColor
}

function readsRed(text: string): boolean {
  const colour = colourOf(text)
  return colour !== null && isReddish(colour)
}

/** Words that say what is wrong: tied to the field, or close after it. */
function hasMessage(field: Element): boolean {
  const tied = [...namedBy(field, 'aria-errormessage'), ...namedBy(field, 'aria-describedby')]
  const row = field.closest('label, li, td, div, p')
  const near = row ? [...row.querySelectorAll('*'), ...(row.nextElementSibling ? [row.nextElementSibling] : [])] : []
  const said = near.filter(
    part =>
      isSeen(part) &&
      (isCalled(part, data.lists.wrong) || part.matches('[role="alert"], [aria-live]')) &&
      part !== field,
  )
  return [...tied, ...said].some(part => wordsIn(part) !== '') || worded.test(row ? wordsIn(row) : '')
}
