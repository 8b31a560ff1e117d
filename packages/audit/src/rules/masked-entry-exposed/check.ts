import { isShown, shownWords } from '../../measure/shown.ts'
import { defineRule } from '../../rule.ts'
import { within } from '../../select/select.ts'
import data from './rule.json' with { type: 'json' }

type Numbers = (typeof data.options)['standard']

export const rule = defineRule(data, (element, options) => {
  if (!isShown(element)) return null
  if (element.matches("input[type='password' i]")) return judged(exposureOf(element, options))
  if (isDrawnAsDots(element)) return { verdict: 'unsure', data: { where: '-webkit-text-security' } }
  if (element.matches('input, textarea, select')) return null
  if (masksIn(shownWords(element)) < options.masks) return null
  return judged(labels.find(name => tellsMore(element, name, options)) ?? null)
})

const labels = ['aria-label', 'aria-valuetext', 'title']

function judged(where: string | null) {
  return { verdict: where === null ? 'pass' : 'fail', data: { where: where ?? '' } } as const
}

/** Where what is typed into a password field can be read. */
function exposureOf(field: Element, { digits }: Numbers): string | null {
  const written = field.getAttribute('value') ?? ''
  if (isTelling(written)) return 'value'
  const typed = 'value' in field ? String(field.value) : ''
  if (!isTelling(typed) || typed.length < digits) return null
  const label = [...labels, 'aria-description', 'data-value'].find(name => field.getAttribute(name)?.includes(typed))
  if (label) return label
  const live = within(field.ownerDocument, "[aria-live], [role='status'], [role='alert'], [role='log'], output")
  return live.some(({ textContent }) => spaceless(textContent).includes(typed)) ? 'aria-live' : null
}

/** Dots standing for a saved password, or the same character again and again, tell nothing. */
function isTelling(text: string): boolean {
  return text !== '' && new Set(text).size > 1
}

/** Whether a name says digits that its masked words keep back. */
function tellsMore(element: Element, name: string, { digits }: Numbers): boolean {
  const said = digitsIn(element.getAttribute(name) ?? '')
  return said.length >= digits && said.length > digitsIn(shownWords(element)).length
}

function isDrawnAsDots(element: Element): boolean {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element)
  const security = style?.getPropertyValue('-webkit-text-security')
  return element.matches('input, textarea') && !!security && security !== 'none'
}

function masksIn(text: string): number {
  return [...text].filter(letter => data.lists.masks.includes(letter)).length
}

function digitsIn(text: string | null): string {
  return (text ?? '').replace(/\D/g, '')
}

function spaceless(text: string | null): string {
  return (text ?? '').replace(/\s/g, '')
}
